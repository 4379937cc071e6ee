package dev.tearsheet.message;

/** The words of a mail in its three parts. */
record Wording(String subject, String text, String html) {}
