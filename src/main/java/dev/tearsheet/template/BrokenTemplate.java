package dev.tearsheet.template;

/** A template that cannot be rendered; the message says which one, at what line and column, and why. */
public final class BrokenTemplate extends RuntimeException {
    public BrokenTemplate(String message, Throwable cause) {
        super(message, cause);
    }
}
