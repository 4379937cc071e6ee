package dev.tearsheet.campaign;

import java.util.Optional;

/**
 * What comes when a reader has had every lesson.
 *
 * @param campaign the one that is offered or started
 */
public record Following(Kind kind, Optional<Slug> campaign) {
    public static final Following NOTHING = new Following(Kind.STOP, Optional.empty());

    /** What the end of the lessons means. */
    public enum Kind {
        /** A finishing mail, and that is all; lessons that are added later are not sent. */
        STOP,
        /** No end: the series is still being written, and who has had all waits for more. */
        WAIT,
        /** The finishing mail names another campaign. */
        OFFER,
        /** After the finishing mail another campaign begins, unless the reader says no. */
        START
    }

    public Following {
        boolean names = kind == Kind.OFFER || kind == Kind.START;
        if (names != campaign.isPresent()) {
            throw new IllegalArgumentException(kind + " names " + (names ? "a" : "no") + " campaign");
        }
    }

    public boolean waitsForMore() {
        return kind == Kind.WAIT;
    }
}
