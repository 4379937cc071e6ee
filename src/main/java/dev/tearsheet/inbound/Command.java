package dev.tearsheet.inbound;

/**
 * What a mail orders.
 *
 * @param days of a pause; 0 where the verb has none or the mail names none
 */
public record Command(Verb verb, int days) {
    public enum Verb {
        JOIN,
        LEAVE,
        PAUSE,
        RESUME,
        HELP
    }

    static Command of(Verb verb) {
        return new Command(verb, 0);
    }
}
