package dev.tearsheet.mail.mime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.inbound.Part;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * One way through all parts of a mail that keeps its leaves. A branch that cannot be taken apart is kept as one plain
 * text: half of all real failure notices are broken somewhere, and what they say still stands there.
 */
final class MimeLeaves {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;
    private static final int MOST_LETTERS = 1024 * 1024;

    private final List<Part> leaves = new ArrayList<>();
    private int parts;
    private int letters;

    private MimeLeaves() {}

    static List<Part> of(MimeMessage mail) throws MessagingException, IOException {
        MimeLeaves walk = new MimeLeaves();
        walk.visit(mail, 0);
        return List.copyOf(walk.leaves);
    }

    private void visit(jakarta.mail.Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST || letters > MOST_LETTERS) {
            return;
        }
        String type = PartText.type(part);
        if (!type.startsWith("multipart/")) {
            keep(type, text(type, part));
            return;
        }
        int before = leaves.size();
        try {
            MimeMultipart all = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < Math.min(all.getCount(), MOST_PARTS); i++) {
                visit(all.getBodyPart(i), depth + 1);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            leaves.subList(before, leaves.size()).clear();
        }
        // A boundary that is nowhere, or parts that say nothing: all of it is text.
        if (leaves.subList(before, leaves.size()).stream()
                .allMatch(l -> l.text().isBlank())) {
            keep("text/plain", PartText.raw(part));
        }
    }

    private static String text(String type, jakarta.mail.Part part) throws MessagingException, IOException {
        String text = PartText.of(part);
        return type.equals("text/html") ? HtmlText.orNothing(text) : text;
    }

    private void keep(String type, String text) {
        letters += text.length();
        leaves.add(new Part(type, text));
    }
}
