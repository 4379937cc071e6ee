package dev.tearsheet.mail.mime;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.inbound.Part;
import dev.tearsheet.mail.Angus;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/**
 * A mail taken apart as far as it can be: its headers, decoded, and its body. Never fails; what Angus cannot read is
 * left out.
 */
final class ParsedMail {
    private static final int MOST_HEADER_BYTES = 64 * 1024;
    /** What bytes in no known encoding most likely are. */
    static final Charset ODD = Charset.forName("windows-1252");

    /**
     * One header.
     *
     * @param raw unfolded but not decoded, for what must be parsed
     * @param value decoded (RFC 2047), without control characters
     */
    record Line(String name, String raw, String value) {}

    private final byte[] bytes;
    private final Optional<MimeMessage> mime;
    private final List<Line> lines;

    private ParsedMail(byte[] bytes, Optional<MimeMessage> mime, List<Line> lines) {
        this.bytes = bytes;
        this.mime = mime;
        this.lines = lines;
    }

    static ParsedMail of(byte[] bytes) {
        Angus.prepare();
        byte[] limited = withShortHeader(bytes);
        try {
            MimeMessage mime = new MimeMessage((Session) null, new ByteArrayInputStream(limited));
            List<Line> lines = new ArrayList<>();
            for (Header header : Collections.list(mime.getAllHeaders())) {
                String raw = text(MimeUtility.unfold(header.getValue()));
                lines.add(new Line(header.getName().strip(), raw, decoded(raw)));
            }
            return new ParsedMail(bytes, Optional.of(mime), List.copyOf(lines));
        } catch (MessagingException | RuntimeException e) {
            return new ParsedMail(bytes, Optional.empty(), List.of());
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> all(String name) {
        return lines.stream().filter(l -> l.name().equalsIgnoreCase(name)).toList();
    }

    /** The decoded value of the first such header; empty text if there is none. */
    String first(String name) {
        return all(name).stream().findFirst().map(Line::value).orElse("");
    }

    /** The texts of the body. If it cannot be taken apart, all of it is plain text, one letter per byte. */
    MailTexts texts() {
        try {
            if (mime.isPresent()) {
                return MailTexts.of(mime.get());
            }
        } catch (Exception | StackOverflowError e) {
            // Real bounces have every fault that there is; the next line is the answer to all of them.
        }
        return new MailTexts(Optional.of(new String(body(bytes), StandardCharsets.ISO_8859_1)), Optional.empty());
    }

    /** The leaves of its tree. If it cannot be taken apart, all of it is one plain text. */
    List<Part> parts() {
        try {
            if (mime.isPresent()) {
                return MimeLeaves.of(mime.get());
            }
        } catch (Exception | StackOverflowError e) {
            // As above.
        }
        return List.of(new Part("text/plain", new String(body(bytes), StandardCharsets.ISO_8859_1)));
    }

    /** Cuts a header that is too large; what follows the empty line stays. */
    private static byte[] withShortHeader(byte[] bytes) {
        int end = headerEnd(bytes);
        if (end <= MOST_HEADER_BYTES) {
            return bytes;
        }
        int cut = MOST_HEADER_BYTES;
        while (cut > 0 && bytes[cut - 1] != '\n') {
            cut--;
        }
        byte[] shorter = new byte[cut + bytes.length - end];
        System.arraycopy(bytes, 0, shorter, 0, cut);
        System.arraycopy(bytes, end, shorter, cut, bytes.length - end);
        return shorter;
    }

    private static byte[] body(byte[] bytes) {
        int end = headerEnd(bytes);
        return Arrays.copyOfRange(bytes, end, bytes.length);
    }

    /** Where the empty line after the header begins; the end of the mail if there is none. */
    private static int headerEnd(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            boolean lineStarts = i == 0 || bytes[i - 1] == '\n';
            if (lineStarts && (bytes[i] == '\n' || bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n')) {
                return i;
            }
        }
        return bytes.length;
    }

    /** Angus reads one letter per byte; a header that is UTF-8 all the same (RFC 6532) is made so. */
    private static String text(String value) {
        if (EncodedWords.isAscii(value)) {
            return value;
        }
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, ODD);
        }
    }

    private static String decoded(String raw) {
        String value = raw;
        try {
            value = MimeUtility.decodeText(raw);
        } catch (UnsupportedEncodingException | RuntimeException e) {
            // An unknown character set: the encoded form is still better than nothing.
        }
        return value.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }
}
