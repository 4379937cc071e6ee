package dev.tearsheet.message;

/** The words of a mail in its three parts. */
record Wording(String subject, Pieces text, Pieces html) {}
