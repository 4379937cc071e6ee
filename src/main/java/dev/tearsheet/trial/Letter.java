package dev.tearsheet.trial;

import java.time.Instant;
import java.util.List;

/**
 * A letter of the post office, opened.
 *
 * @param headers in the order of the mail, decoded
 * @param source the whole mail as it went over the wire
 */
public record Letter(
        long id,
        String recipient,
        String from,
        String replyTo,
        String subject,
        String messageId,
        Instant at,
        List<HeaderLine> headers,
        String text,
        String html,
        String source) {
    public record HeaderLine(String name, String value) {}
}
