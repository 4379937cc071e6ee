package dev.tearsheet.web;

/** The pages cannot be opened at their address; the message says why and which setting to change. */
public final class CannotListen extends RuntimeException {
    public CannotListen(String message, Throwable cause) {
        super(message, cause);
    }
}
