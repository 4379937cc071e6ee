package dev.tearsheet.inbound.order;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;

/** From where a mail was sent, as far as its Date tells (RFC 5322 section 3.3). */
final class SentFrom {
    private static final Pattern OFFSET = Pattern.compile(
            ".{5,60}\\d{2}:\\d{2}(?::\\d{2})?\\s+([+-])(0\\d|1[0-4])(00|15|30|45)\\s*(?:\\([^()]{0,60}\\)\\s*)?");

    private SentFrom() {}

    /**
     * The offset from UTC. None if it is zero: servers write that for writers all over the world, and {@code -0000} says
     * outright that nothing is known.
     */
    static Optional<ZoneId> offset(IncomingMail mail) {
        Matcher date = OFFSET.matcher(mail.first("date"));
        if (!date.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(date.group(2)) * 60 + Integer.parseInt(date.group(3));
        int sign = date.group(1).equals("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofTotalSeconds(sign * minutes * 60))
                .filter(o -> !o.equals(ZoneOffset.UTC))
                .map(ZoneId.class::cast);
    }
}
