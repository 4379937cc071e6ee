package dev.tearsheet.app.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Series;

/**
 * What is rehearsed.
 *
 * @param readers 1 and up; they join one after the other during the first day
 * @param days 1 and up
 * @param zones where the readers live, in turn; empty for the campaign's
 * @param outages when nothing is sent
 * @param rewrites how the lessons change while readers are among them
 * @param unrest whether readers pause, move, change their days and ask for more
 * @param seed tells rehearsals apart; the same script always plays the same
 */
public record Script(
        Campaign campaign,
        int readers,
        int days,
        Instant start,
        List<ZoneId> zones,
        List<Outage> outages,
        List<Rewrite> rewrites,
        boolean unrest,
        long seed) {
    public Script {
        zones = List.copyOf(zones);
        outages = List.copyOf(outages);
        rewrites = List.copyOf(rewrites);
        if (readers < 1 || days < 1) {
            throw new IllegalArgumentException("a rehearsal has at least one reader and one day");
        }
    }

    /** A script in which the lessons stay as they are. */
    public Script(
            Campaign campaign,
            int readers,
            int days,
            Instant start,
            List<ZoneId> zones,
            List<Outage> outages,
            boolean unrest,
            long seed) {
        this(campaign, readers, days, start, zones, outages, List.of(), unrest, seed);
    }

    /** At the beginning of a day, from 1, the lessons become others: the next revision of the series. */
    public record Rewrite(int day, UnaryOperator<Series> change) {}

    /** A time in which the engine stands still. */
    public record Outage(Instant from, Duration length) {
        Instant end() {
            return from.plus(length);
        }

        boolean touches(Instant first, Instant last) {
            return from.isBefore(last) && end().isAfter(first);
        }

        boolean includes(Instant time) {
            return !time.isBefore(from) && time.isBefore(end());
        }
    }

    boolean isDown(Instant time) {
        return downUntil(time).isPresent();
    }

    Optional<Instant> downUntil(Instant time) {
        return outages.stream().filter(o -> o.includes(time)).map(Outage::end).max(Instant::compareTo);
    }

    boolean wasDown(Instant first, Instant last) {
        return outages.stream().anyMatch(o -> o.touches(first, last));
    }
}
