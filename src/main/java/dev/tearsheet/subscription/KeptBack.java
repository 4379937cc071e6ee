package dev.tearsheet.subscription;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Why a notice was not planned.
 *
 * @param limit that is reached; none if its recipient is never mailed
 * @param until when one more is let go
 */
public record KeptBack(Optional<Limits.Limit> limit, Optional<Instant> until) {
    public static final KeptBack SUPPRESSED = new KeptBack(Optional.empty(), Optional.empty());

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    public static KeptBack by(Limits.Limit limit, Instant until) {
        return new KeptBack(Optional.of(limit), Optional.of(until));
    }

    /** For the operator, without a full stop. The minute after which it goes on. */
    public String words() {
        return limit.map(l -> "the limit " + l.setting() + " (" + l.most() + ") is reached until "
                        + until.map(u -> MINUTE.format(u.plusSeconds(59))).orElse(""))
                .orElse("the address is never mailed (see \"tearsheet suppressions\")");
    }
}
