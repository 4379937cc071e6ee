package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.tearsheet.message.Latest;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.Pieces;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.trial.Pen.Draft;

/**
 * Writes a message as the bytes that go over the wire: the same message gives the same bytes each time, so that a
 * second try, a signature and a stored copy agree.
 */
public final class MimeWriter {
    /** RFC 5322 section 3.3 with a numeric zone. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-~&&[^<>@]]+@[!-~&&[^<>@]]+>");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[!-~&&[^<>()\\[\\],;:\\\\\"@]]+@[A-Za-z0-9.-]+");
    private static final String CRLF = "\r\n";
    private static final HeaderLine MIME_VERSION = HeaderLine.literal("MIME-Version", "1.0");

    private final Latest<Long, HeaderLine> date =
            new Latest<>(second -> HeaderLine.literal("Date", date(Instant.ofEpochSecond(second))));
    private final Latest<Author, HeaderLine> from =
            new Latest<>(author -> HeaderLine.mailbox("From", author.name(), address(author.address())));
    private final Latest<String, HeaderLine> subject = new Latest<>(words -> HeaderLine.text("Subject", words));

    private record Author(String name, String address) {}

    /**
     * Multipart with the text first and the HTML second, or the text alone if there is no HTML.
     *
     * @throws IllegalArgumentException if the message cannot be a mail: a header twice, a word longer than a line, an
     *     address or message id that is none
     */
    public byte[] write(Message message) {
        return inPieces(message).toBytes();
    }

    /** The same bytes, those that others share not copied. */
    public ByteList inPieces(Message message) {
        HeaderBlock headers = new HeaderBlock()
                .put(date.of(message.date().getEpochSecond()))
                .put(from.of(new Author(message.fromName(), message.fromAddress())))
                .put(HeaderLine.literal("To", message.envelope().recipient().wire()))
                .put(subject.of(message.subject()))
                .put(HeaderLine.literal("Message-ID", messageId(message.messageId())))
                .put(MIME_VERSION);
        message.headers().forEach(h -> headers.put(h.once(HeaderLine.class, MimeWriter::line)));
        if (message.enclosed().isPresent()) {
            return enclosing(headers, message, message.enclosed().get());
        }
        return message.htmlPart().isEmpty()
                ? single(headers, TextPart.of("text/plain", message.textPart(), ""))
                : alternative(headers, message);
    }

    /**
     * A reader's mail, as a mail program would write it.
     *
     * @param draft with bare addresses
     */
    public static byte[] write(Draft draft, String messageId, Instant at) {
        HeaderBlock headers = new HeaderBlock()
                .put(HeaderLine.literal("Date", date(at)))
                .put(HeaderLine.literal("From", draft.from()))
                .put(HeaderLine.literal("To", draft.to()))
                .put(HeaderLine.text("Subject", draft.subject()))
                .put(HeaderLine.literal("Message-ID", messageId));
        draft.answering()
                .ifPresent(answered -> headers.put(HeaderLine.literal("In-Reply-To", answered))
                        .put(HeaderLine.literal("References", answered)));
        headers.put(MIME_VERSION);
        return single(headers, TextPart.of("text/plain", Pieces.of(draft.text()), ""))
                .toBytes();
    }

    /** The words and behind them the whole other mail (RFC 2046 section 5.1.3). */
    private static ByteList enclosing(HeaderBlock headers, Message message, Message.Enclosed other) {
        EnclosedPart part = EnclosedPart.of(other.bytes());
        String boundary = boundary(message.messageId() + "+") + "+";
        return new ByteList()
                .put(headers.lines())
                .put("Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n")
                .put("--" + boundary + CRLF)
                .put(alternative(new HeaderBlock(), message))
                .put(CRLF + "--" + boundary + CRLF + part.headers() + CRLF)
                .put(Octets.of(part.body()))
                .put(CRLF + "--" + boundary + "--" + CRLF);
    }

    /** As it stands in {@code Date} and {@code Received} (RFC 5322 section 3.3). */
    public static String date(Instant at) {
        return DATE.format(at);
    }

    /** A mail of one text part. */
    private static ByteList single(HeaderBlock headers, TextPart part) {
        return new ByteList().put(headers.lines()).put(part.headers() + CRLF).put(part.body());
    }

    private static ByteList alternative(HeaderBlock headers, Message message) {
        String boundary = boundary(message.messageId());
        TextPart text = TextPart.of("text/plain", message.textPart(), boundary);
        TextPart html = TextPart.of("text/html", message.htmlPart(), boundary);
        // RFC 2046 section 5.1.4: the best comes last.
        return new ByteList()
                .put(headers.lines())
                .put("Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n--" + boundary
                        + CRLF + text.headers() + CRLF)
                .put(text.body())
                .put(CRLF + "--" + boundary + CRLF + html.headers() + CRLF)
                .put(html.body())
                .put(CRLF + "--" + boundary + "--" + CRLF);
    }

    /** From the message id, so that a second try gives the same bytes. */
    private static String boundary(String messageId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(messageId.getBytes(StandardCharsets.UTF_8));
            return "=_" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static HeaderLine line(Message.Header header) {
        HeaderLine line = HeaderLine.words(header.name(), header.value());
        if (line.key().startsWith("content-")) {
            throw new IllegalArgumentException("the header " + header.name() + " is the mail room's own");
        }
        return line;
    }

    private static String messageId(String id) {
        if (!MESSAGE_ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a message id looks like <unique@domain>");
        }
        return id;
    }

    private static String address(String address) {
        if (PLAIN_ADDRESS.matcher(address).matches()) {
            return address;
        }
        return EmailAddress.tryParse(address)
                .filter(a -> !a.needsUtf8())
                .map(EmailAddress::wire)
                .orElseThrow(() -> new IllegalArgumentException("the sender has no address that mail can come from"));
    }
}
