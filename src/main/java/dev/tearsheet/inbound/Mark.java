package dev.tearsheet.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What the copies of one mail to one recipient have in common, whichever door they came by: the Message-ID or, where
 * there is none, the author, the date and the text.
 */
public record Mark(String value) {
    /** So long a second copy is known for what it is. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private static final List<String> IN_PLACE_OF_AN_ID = List.of("from", "date", "subject");

    static Mark of(IncomingMail mail) {
        MessageDigest hash = sha256();
        add(hash, mail.raw().recipient().toLowerCase(Locale.ROOT));
        if (mail.messageId().isPresent()) {
            add(hash, mail.messageId().get());
        } else {
            IN_PLACE_OF_AN_ID.forEach(header -> add(hash, String.join("\n", mail.all(header))));
            add(hash, mail.text());
        }
        return new Mark(HexFormat.of().formatHex(hash.digest()));
    }

    private static void add(MessageDigest hash, String part) {
        hash.update(part.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
