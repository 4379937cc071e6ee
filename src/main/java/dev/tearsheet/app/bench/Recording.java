package dev.tearsheet.app.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.IssuePicker;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.LastLesson;

/** Claims a lesson of everybody who is due and records it as sent, with nothing in between. */
final class Recording {
    private static final String NODE = "recording";

    private final Ledger ledger;
    private final Series series;
    private final InstantSource clock;

    Recording(Ledger ledger, Series series, InstantSource clock) {
        this.ledger = ledger;
        this.series = series;
        this.clock = clock;
    }

    /** Until nobody is due; returns how many mails it were. */
    int run() {
        int all = 0;
        for (Ledger.Walk walk = claim(); walk.seen() > 0; walk = claim()) {
            List<Settlement> sent = walk.claimed().stream().map(this::sent).toList();
            ledger.settle(NODE, sent, Tomorrow.of(walk.claimed()));
            all += sent.size();
        }
        return all;
    }

    private Ledger.Walk claim() {
        Instant now = clock.instant();
        return ledger.claimDue(new Lease(NODE, now.plus(Duration.ofMinutes(30))), now, SendDueIssues.BATCH, next(now));
    }

    private IssuePicker next(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return (subscription, subscriber, others) -> new Pick.Issue(
                subscription.goesOut(now),
                Purpose.LESSON,
                series.nextAfter(subscription.received().ordinals()).map(SeriesLesson::ordinal),
                today);
    }

    private Settlement sent(Claimed claimed) {
        return new Settlement(
                claimed.dispatch(),
                DispatchState.ACCEPTED,
                Optional.empty(),
                true,
                "250 2.0.0 not sent at all",
                clock.instant());
    }

    /** Everybody gets the next lesson tomorrow at the same time. */
    private record Tomorrow(Map<DispatchId, Subscription> claimed) implements Aftermath {
        static Tomorrow of(List<Claimed> claimed) {
            return new Tomorrow(claimed.stream()
                    .collect(Collectors.toMap(
                            c -> c.dispatch().id(), c -> c.subscription().orElseThrow())));
        }

        @Override
        public Subscription after(Subscription subscription, Settlement sent) {
            LocalDate today = sent.dispatch().date().orElseThrow();
            Instant due = subscription.state().due().orElseThrow().plus(1, ChronoUnit.DAYS);
            return subscription
                    .withReceived(sent.dispatch().ordinal().orElseThrow(), new LastLesson(sent.at(), today))
                    .dueAt(due);
        }

        @Override
        public Optional<Subscription> remembered(Dispatch issue) {
            return Optional.of(claimed.get(issue.id()));
        }
    }
}
