package dev.tearsheet.mail.mime;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** What a person reads of a mail: the first plain text and the first HTML that are no attachments. */
record MailTexts(Optional<String> plain, Optional<String> html) {
    private static final MailTexts NONE = new MailTexts(Optional.empty(), Optional.empty());
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 100;

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
            String type = PartText.type(part);
            if (type.startsWith("multipart/")) {
                return multipart(part, type, depth);
            }
            return switch (type) {
                case "text/plain" -> new MailTexts(Optional.of(PartText.of(part)), Optional.empty());
                case "text/html" -> new MailTexts(Optional.empty(), Optional.of(PartText.of(part)));
                default -> NONE;
            };
        }

        /** Of alternatives both forms belong together; of other parts the first that says anything counts. */
        private MailTexts multipart(Part part, String type, int depth) throws MessagingException, IOException {
            MimeMultipart all = new MimeMultipart(part.getDataHandler().getDataSource());
            MailTexts found = NONE;
            if (all.getCount() == 0) {
                // Its boundary is nowhere: all of it is text.
                return new MailTexts(Optional.of(PartText.raw(part)), Optional.empty());
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
}
