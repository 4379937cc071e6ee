package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.MailReader;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.subscriber.EmailAddress;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Reads what came in with Jakarta Mail, and reads on where Jakarta Mail gives up. */
public final class MimeReader implements MailReader {
    private static final int MOST_TEXT_BYTES = 64 * 1024;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,900}>");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("^\\s*([a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127})");

    @Override
    public IncomingMail read(RawMail raw) {
        ParsedMail mail = ParsedMail.of(raw.bytes());
        return new IncomingMail(
                raw,
                author(mail),
                mail.first("Subject"),
                messageId(mail),
                headers(mail),
                mail.all("Content-Type").isEmpty() ? "text/plain" : mediaType(mail.first("Content-Type")),
                text(mail.texts()),
                mail.parts());
    }

    /** Such as {@code text/html}; {@code text/plain} for what is no type (RFC 2045 section 5.2). */
    static String mediaType(String contentType) {
        Matcher type = MEDIA_TYPE.matcher(contentType.toLowerCase(Locale.ROOT));
        return type.find() ? type.group(1) : "text/plain";
    }

    /** The one address of a header that has exactly one; a second From or a group is how senders are forged. */
    static Optional<EmailAddress> onlyAddress(List<ParsedMail.Line> headers) {
        if (headers.size() != 1) {
            return Optional.empty();
        }
        try {
            InternetAddress[] all = InternetAddress.parseHeader(headers.get(0).raw(), true);
            return all.length == 1 && !all[0].isGroup() ? EmailAddress.tryParse(all[0].getAddress()) : Optional.empty();
        } catch (AddressException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EmailAddress> author(ParsedMail mail) {
        return onlyAddress(mail.all("From"));
    }

    private static Optional<String> messageId(ParsedMail mail) {
        Matcher id = MESSAGE_ID.matcher(mail.first("Message-ID"));
        return id.find() ? Optional.of(id.group()) : Optional.empty();
    }

    private static Map<String, List<String>> headers(ParsedMail mail) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        mail.lines()
                .forEach(line -> all.computeIfAbsent(line.name().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(line.value()));
        return all;
    }

    private static String text(MailTexts texts) {
        String text = texts.plain()
                .filter(t -> !t.isBlank())
                .or(() -> texts.html().map(HtmlText::orNothing))
                .orElse("");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MOST_TEXT_BYTES) {
            return text;
        }
        int end = MOST_TEXT_BYTES;
        // Never within a letter: bytes 10xxxxxx continue one (RFC 3629 section 3).
        while ((bytes[end] & 0xc0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
