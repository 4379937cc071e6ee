package dev.tearsheet.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rendered mail. Nothing in it is encoded yet; the mail room writes the MIME.
 *
 * @param messageId with its angle brackets; the same for every try of one mail
 * @param fromName what people see beside the address; may hold any letters
 * @param headers further headers in the order in which they are written, each value plain text without line breaks
 * @param textPart the plain text, its lines broken for reading
 * @param htmlPart empty if the mail has none
 * @param enclosed a mail that goes with it, whole
 */
public record Message(
        Envelope envelope,
        String messageId,
        Instant date,
        String fromName,
        String fromAddress,
        String subject,
        List<Header> headers,
        Pieces textPart,
        Pieces htmlPart,
        Optional<Enclosed> enclosed) {
    /** A mail that encloses no other, and is like no other. */
    public Message(
            Envelope envelope,
            String messageId,
            Instant date,
            String fromName,
            String fromAddress,
            String subject,
            List<Header> headers,
            String text,
            String html) {
        this(
                envelope,
                messageId,
                date,
                fromName,
                fromAddress,
                subject,
                headers,
                Pieces.of(text),
                Pieces.of(html),
                Optional.empty());
    }

    /** The bytes of a mail that goes with this one as it is. */
    public record Enclosed(byte[] bytes) {}

    public Message {
        headers = List.copyOf(headers);
        Header.check("Subject", subject);
        Header.check("From", fromName);
    }

    public String text() {
        return textPart.toString();
    }

    public String html() {
        return htmlPart.toString();
    }

    /** One header line. Nobody can smuggle a second one in: a value with a control character is refused. */
    public record Header(String name, String value) {
        public Header {
            check(name, value);
        }

        /** @throws IllegalArgumentException if the value has a control character or a line break of any kind */
        public static void check(String name, String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                    throw new IllegalArgumentException("a control character in the header " + name);
                }
            }
        }
    }
}
