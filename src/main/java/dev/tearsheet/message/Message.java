package dev.tearsheet.message;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * One header line. Nobody can smuggle a second one in: a value with a control character is refused. What is made of
     * it is made once, in however many mails it stands.
     */
    public static final class Header {
        private final String name;
        private final String value;
        private final Made made = new Made();

        public Header(String name, String value) {
            check(name, value);
            this.name = name;
            this.value = value;
        }

        public String name() {
            return name;
        }

        public String value() {
            return value;
        }

        /** What somebody made of it before, or makes now; of the kind that was asked for last. */
        public <T> T once(Class<T> kind, Function<Header, T> maker) {
            return made.once(kind, () -> maker.apply(this));
        }

        /** @throws IllegalArgumentException if the value has a control character or a line break of any kind */
        public static void check(String name, String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                boolean plain = c >= ' ' && c < 0x7f;
                if (!plain && (Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
                    throw new IllegalArgumentException("a control character in the header " + name);
                }
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Header that && name.equals(that.name) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, value);
        }

        @Override
        public String toString() {
            return name + ": " + value;
        }
    }
}
