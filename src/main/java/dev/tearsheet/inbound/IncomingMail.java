package dev.tearsheet.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;

/**
 * A mail that came in, read as far as commands and robots need it. Reading never fails: what cannot be understood is
 * empty.
 *
 * @param from the one author; none if the header is missing, broken or names several
 * @param subject decoded
 * @param headers names in lower case, values unfolded, in the order of the mail
 * @param contentType such as {@code multipart/report}, in lower case without parameters
 * @param text the plain text, or the HTML part as text without its quotations; at most 64 KiB
 * @param parts the leaves of its tree in their order, attachments too; at most a few hundred and 1 MiB of text
 */
public record IncomingMail(
        RawMail raw,
        Optional<EmailAddress> from,
        String subject,
        Optional<String> messageId,
        Map<String, List<String>> headers,
        String contentType,
        String text,
        List<Part> parts) {

    public boolean has(String header) {
        return headers.containsKey(header.toLowerCase(Locale.ROOT));
    }

    /** All values of a header, in order. */
    public List<String> all(String header) {
        return headers.getOrDefault(header.toLowerCase(Locale.ROOT), List.of());
    }

    /** The first value of a header; empty text if there is none. */
    public String first(String header) {
        return all(header).stream().findFirst().orElse("");
    }
}
