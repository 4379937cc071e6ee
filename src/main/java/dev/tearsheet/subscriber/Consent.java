package dev.tearsheet.subscriber;

import java.time.Instant;

/**
 * How we know that a person asked for the mails.
 *
 * @param note in what form: the Message-ID of the mail, the page, or what the operator wrote at an import
 */
public record Consent(Source source, Instant at, String note) {
    public enum Source {
        MAIL,
        PAGE,
        OPERATOR
    }
}
