package dev.tearsheet.app.foundation;

/** The engine cannot start; the message says why and what to do. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String message) {
        super(message);
    }
}
