package dev.tearsheet.subscription.change;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;

/** Counts from which hour to which other the next lessons move, in the zone of the campaign as it will be. */
final class TimeMoves {
    /** Hours beyond this are one, so that there is a bounded number of them. */
    private static final Duration HORIZON = Duration.ofDays(8);

    private final Replan replan;
    private final Instant now;
    private final Map<Move, Long> moves = new HashMap<>();

    /**
     * Next lessons that move.
     *
     * @param from the hour; none for later than a week
     * @param to the hour; none for later than a week
     */
    record Move(Optional<ZonedDateTime> from, Optional<ZonedDateTime> to) {}

    TimeMoves(Changeover over, Instant now) {
        this.now = now;
        this.replan = new Replan(
                over.before().map(Revision::campaign).orElseThrow(), over.next().campaign(), now);
    }

    void add(Subscription subscription, Subscriber subscriber) {
        Optional<Instant> from =
                subscription.slotAhead().or(() -> subscription.state().due());
        Subscription then = replan.of(subscription, subscriber);
        Optional<Instant> to = then.slotAhead().or(() -> then.state().due());
        Move move = new Move(from.flatMap(this::hour), to.flatMap(this::hour));
        if (!from.equals(to) && !(move.from().isPresent() && move.from().equals(move.to()))) {
            moves.merge(move, 1L, Long::sum);
        }
    }

    private Optional<ZonedDateTime> hour(Instant time) {
        return Optional.of(time)
                .filter(t -> t.isBefore(now.plus(HORIZON)))
                .map(t -> t.atZone(replan.after().schedule().zone()).truncatedTo(ChronoUnit.HOURS));
    }

    /** Those with the most readers first. */
    List<ChangePlan.Moved> moved() {
        return moves.entrySet().stream()
                .map(e -> new ChangePlan.Moved(e.getKey().from(), e.getKey().to(), e.getValue()))
                .sorted(Comparator.comparingLong(ChangePlan.Moved::readers)
                        .reversed()
                        .thenComparing(
                                m -> m.from().map(ZonedDateTime::toInstant).orElse(Instant.MAX)))
                .toList();
    }
}
