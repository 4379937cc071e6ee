package dev.tearsheet.store;

/**
 * The database cannot be used now; the message tells the operator what is wrong, where, and what to do. It never has a
 * password in it.
 */
public final class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
