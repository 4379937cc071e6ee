package dev.tearsheet.mail.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** The text of one part: decoded as it says of itself and, where that is wrong, as it most likely was meant. */
final class PartText {
    private static final int MOST_BYTES = 256 * 1024;

    private PartText() {}

    /** In lower case without parameters; without such a header it is plain text (RFC 2045 section 5.2). */
    static String type(Part part) throws MessagingException {
        String[] values = part.getHeader("Content-Type");
        return values == null ? "text/plain" : MimeReader.mediaType(values[0]);
    }

    static String of(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = decoded(part)) {
            bytes = in.readNBytes(MOST_BYTES);
        } catch (IOException | MessagingException | RuntimeException e) {
            // An encoding that is unknown or broken.
            bytes = bytes(part);
        }
        return new String(bytes, charset(part)).replace("\r\n", "\n");
    }

    /** Messages and reports must not be encoded (RFC 2046 section 5.2.1), so Angus does not decode them; some are. */
    private static InputStream decoded(Part part) throws MessagingException, IOException {
        String[] encoding = part.getHeader("Content-Transfer-Encoding");
        return type(part).startsWith("message/") && encoding != null && part instanceof MimeBodyPart
                ? MimeUtility.decode(rawStream(part), encoding[0].strip())
                : part.getInputStream();
    }

    /** As it stands in the mail, not decoded. */
    static String raw(Part part) throws MessagingException, IOException {
        return new String(bytes(part), ParsedMail.ODD).replace("\r\n", "\n");
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = rawStream(part)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static InputStream rawStream(Part part) throws MessagingException {
        return part instanceof MimeMessage mail ? mail.getRawInputStream() : ((MimeBodyPart) part).getRawInputStream();
    }

    private static Charset charset(Part part) {
        try {
            String[] values = part.getHeader("Content-Type");
            String name = values == null ? null : new ContentType(values[0]).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : known(name);
        } catch (MessagingException | RuntimeException e) {
            return ParsedMail.ODD;
        }
    }

    private static Charset known(String name) {
        String java = MimeUtility.javaCharset(name.strip());
        // What calls itself ASCII or Latin-1 is windows-1252 in practice, and that holds both.
        boolean narrow = java.equalsIgnoreCase("us-ascii")
                || java.toLowerCase(Locale.ROOT).startsWith("iso-8859-1") && !java.matches(".*1\\d");
        return narrow ? ParsedMail.ODD : Charset.forName(java);
    }
}
