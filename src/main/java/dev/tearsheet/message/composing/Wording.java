package dev.tearsheet.message.composing;

import dev.tearsheet.message.Pieces;

/** The words of a mail in its three parts. */
record Wording(String subject, Pieces text, Pieces html) {

    /** Without HTML, for who wants plain text only; what all readers share stays shared. */
    Wording plain() {
        return new Wording(subject, text, Pieces.NONE);
    }
}
