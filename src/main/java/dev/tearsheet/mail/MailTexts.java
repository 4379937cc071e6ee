package dev.tearsheet.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;

/** What a person reads of a mail: the first plain text and the first HTML that are no attachments. */
record MailTexts(Optional<String> plain, Optional<String> html) {
    private static final MailTexts NONE = new MailTexts(Optional.empty(), Optional.empty());
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 100;
    private static final int MOST_BYTES = 256 * 1024;

    static MailTexts of(MimeMessage mail) throws MessagingException, IOException {
        return new Walk().read(mail, 0);
    }

    private boolean isEmpty() {
        return plain.filter(t -> !t.isBlank()).isEmpty()
                && html.filter(t -> !t.isBlank()).isEmpty();
    }

    private MailTexts or(MailTexts other) {
        return new MailTexts(plain.or(other::plain), html.or(other::html));
    }

    /** One way through the parts of a mail; counts them, because a small mail can hold very many. */
    private static final class Walk {
        private int parts;

        MailTexts read(Part part, int depth) throws MessagingException, IOException {
            if (++parts > MOST_PARTS || depth > DEEPEST || isAttachment(part)) {
                return NONE;
            }
            String type = type(part);
            if (type.startsWith("multipart/")) {
                return multipart(part, type, depth);
            }
            return switch (type) {
                case "text/plain" -> new MailTexts(Optional.of(text(part)), Optional.empty());
                case "text/html" -> new MailTexts(Optional.empty(), Optional.of(text(part)));
                default -> NONE;
            };
        }

        /** Of alternatives both forms belong together; of other parts the first that says anything counts. */
        private MailTexts multipart(Part part, String type, int depth) throws MessagingException, IOException {
            MimeMultipart all = new MimeMultipart(part.getDataHandler().getDataSource());
            MailTexts found = NONE;
            if (all.getCount() == 0) {
                // Its boundary is nowhere: all of it is text.
                return new MailTexts(Optional.of(new String(raw(part), ParsedMail.ODD)), Optional.empty());
            }
            for (int i = 0; i < Math.min(all.getCount(), MOST_PARTS); i++) {
                BodyPart child = all.getBodyPart(i);
                found = found.or(read(child, depth + 1));
                if (!type.equals("multipart/alternative") && !found.isEmpty()) {
                    return found;
                }
            }
            return found;
        }
    }

    private static boolean isAttachment(Part part) throws MessagingException {
        String[] values = part.getHeader("Content-Disposition");
        return values != null && values[0].strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** In lower case without parameters; without such a header it is plain text (RFC 2045 section 5.2). */
    private static String type(Part part) throws MessagingException {
        String[] values = part.getHeader("Content-Type");
        return values == null ? "text/plain" : MimeReader.mediaType(values[0]);
    }

    private static String text(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(MOST_BYTES);
        } catch (IOException | MessagingException | RuntimeException e) {
            // An encoding that is unknown or broken.
            bytes = raw(part);
        }
        return new String(bytes, charset(part)).replace("\r\n", "\n");
    }

    private static byte[] raw(Part part) throws MessagingException, IOException {
        try (InputStream in = part instanceof MimeMessage mail
                ? mail.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return in.readNBytes(MOST_BYTES);
        }
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
