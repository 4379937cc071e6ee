package dev.tearsheet.mail.dkim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers of a written mail that a signature covers, in the order of its {@code h=} tag. Each name stands there once
 * more than the mail has it (RFC 6376 section 5.4.2), so that nobody can add a second Subject, or a first List-Unsubscribe,
 * to a mail that goes on being valid. Both headers of the one-click unsubscribe must be covered (RFC 8058 section 4).
 *
 * @param names in lower case, as {@code h=} lists them
 * @param fields those that are there, in the same order, in their relaxed form
 * @param bodyAt where the body begins
 */
record SignedHeaders(List<String> names, List<String> fields, int bodyAt) {
    /** Not Return-Path and Received, which change on the way (RFC 6376 section 5.4.1). */
    private static final List<String> COVERED = List.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "list-id",
            "list-unsubscribe",
            "list-unsubscribe-post",
            "list-help",
            "list-subscribe",
            "list-owner",
            "list-post",
            "feedback-id",
            "auto-submitted");

    /** Reads a mail whose lines end with CRLF. */
    static SignedHeaders of(byte[] mail) {
        Map<String, Deque<String>> byName = new HashMap<>();
        int at = 0;
        while (at < mail.length && mail[at] != '\r') {
            int end = endOfField(mail, at);
            String field = new String(mail, at, end - at, StandardCharsets.ISO_8859_1);
            String relaxed = Relaxed.header(field);
            // The last of a name is covered first (section 5.4.2).
            byName.computeIfAbsent(relaxed.substring(0, relaxed.indexOf(':')), n -> new ArrayDeque<>())
                    .push(relaxed);
            at = end;
        }
        List<String> names = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (String name : COVERED) {
            Deque<String> there = byName.getOrDefault(name, new ArrayDeque<>());
            there.forEach(f -> names.add(name));
            names.add(name);
            fields.addAll(there);
        }
        return new SignedHeaders(List.copyOf(names), List.copyOf(fields), Math.min(mail.length, at + 2));
    }

    /** Where the next field begins: after a line break that no blank follows. */
    private static int endOfField(byte[] mail, int from) {
        for (int i = from; i < mail.length; i++) {
            boolean lineEnd = mail[i] == '\n';
            if (lineEnd && (i + 1 == mail.length || mail[i + 1] != ' ' && mail[i + 1] != '\t')) {
                return i + 1;
            }
        }
        return mail.length;
    }
}
