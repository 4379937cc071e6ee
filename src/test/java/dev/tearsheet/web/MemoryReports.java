package dev.tearsheet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;

/** Reports on what is in memory. */
final class MemoryReports implements Reports {
    final List<DispatchRow> rows = new ArrayList<>();

    private final MemorySubscribers subscribers;
    private final MemorySubscriptions subscriptions;

    MemoryReports(MemorySubscribers subscribers, MemorySubscriptions subscriptions) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
    }

    @Override
    public List<CampaignFigures> campaigns() {
        return subscriptions.all().stream()
                .map(Subscription::campaign)
                .distinct()
                .map(this::figures)
                .toList();
    }

    private CampaignFigures figures(Slug slug) {
        return new CampaignFigures(
                slug,
                count(slug, State.AwaitingConfirmation.class),
                count(slug, State.Active.class),
                count(slug, State.Paused.class),
                count(slug, State.Suspended.class),
                count(slug, State.Completed.class),
                count(slug, State.Ended.class),
                due(of(slug)));
    }

    private Stream<Subscription> of(Slug slug) {
        return subscriptions.all().stream().filter(s -> s.campaign().equals(slug));
    }

    private int count(Slug slug, Class<?> state) {
        return (int) of(slug).map(Subscription::state).filter(state::isInstance).count();
    }

    private static Optional<Instant> due(Stream<Subscription> some) {
        return some.flatMap(s -> s.state().due().stream()).min(Comparator.naturalOrder());
    }

    @Override
    public Map<DispatchState, Long> dispatches() {
        Map<DispatchState, Long> counts = new EnumMap<>(DispatchState.class);
        rows.forEach(r -> counts.merge(r.state(), 1L, Long::sum));
        return counts;
    }

    @Override
    public SortedMap<LocalDate, Map<DispatchState, Long>> days(LocalDate from) {
        return new TreeMap<>();
    }

    @Override
    public List<ReaderRow> readers(Optional<Slug> campaign, long after, int most) {
        return subscriptions.all().stream()
                .filter(s -> s.id().value() > after
                        && campaign.filter(c -> !c.equals(s.campaign())).isEmpty())
                .limit(most)
                .map(s -> new ReaderRow(
                        subscribers.find(s.subscriber()).orElseThrow().address(),
                        s,
                        Instant.EPOCH,
                        Optional.empty(),
                        ""))
                .toList();
    }

    @Override
    public List<DispatchRow> recent(List<DispatchState> states, int most) {
        return rows.stream()
                .filter(r -> states.isEmpty() || states.contains(r.state()))
                .limit(most)
                .toList();
    }

    @Override
    public List<DispatchRow> timeline(EmailAddress address) {
        return rows.stream()
                .filter(r -> r.dispatch().recipient().equals(address))
                .toList();
    }

    @Override
    public List<DispatchRow> lessonsOf(Subscription subscription) {
        return rows.stream()
                .filter(r -> r.dispatch().subscription().equals(Optional.of(subscription.id()))
                        && r.dispatch().purpose() == Purpose.LESSON
                        && r.state() == DispatchState.ACCEPTED)
                .toList();
    }

    @Override
    public Optional<Instant> newestSent() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> nextDue() {
        return due(subscriptions.all().stream());
    }

    @Override
    public List<Slug> questionsWaiting(Instant now) {
        return List.of();
    }
}
