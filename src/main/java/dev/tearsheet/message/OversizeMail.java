package dev.tearsheet.message;

/** A mail whose HTML is so long that mail programs cut it off; the message tells the operator how much too long. */
public final class OversizeMail extends RuntimeException {
    public OversizeMail(String message) {
        super(message);
    }
}
