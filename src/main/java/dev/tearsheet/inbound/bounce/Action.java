package dev.tearsheet.inbound.bounce;

import java.util.Locale;

/** What a mail server did with a mail for one recipient (RFC 3464 section 2.3.3). Only {@link #FAILED} counts. */
public enum Action {
    FAILED,
    /** Still being tried. */
    DELAYED,
    DELIVERED,
    RELAYED,
    EXPANDED;

    /** Reads what servers write, such as {@code Failed} or {@code failed (permanent)}; what is unknown has failed. */
    static Action of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("delay") || word.startsWith("warn")) {
            return DELAYED;
        }
        if (word.startsWith("deliver")) {
            return DELIVERED;
        }
        if (word.startsWith("relay")) {
            return RELAYED;
        }
        return word.startsWith("expand") ? EXPANDED : FAILED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isSuccess() {
        return this == DELIVERED || this == RELAYED || this == EXPANDED;
    }
}
