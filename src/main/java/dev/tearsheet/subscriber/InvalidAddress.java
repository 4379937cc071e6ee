package dev.tearsheet.subscriber;

/** A text that is no address; the message is a sentence for the person who typed it and never repeats the text. */
public final class InvalidAddress extends IllegalArgumentException {
    public InvalidAddress(String message) {
        super(message);
    }
}
