package dev.tearsheet.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Transition;

/** Subscriptions in memory, with versions, limits and confirmations as the contract has them. */
final class MemorySubscriptions implements Subscriptions {
    /** A notice that was planned, and when. */
    record Planned(Notice notice, Instant at) {}

    private final InstantSource clock;
    private final Map<SubscriptionId, Subscription> all = new LinkedHashMap<>();
    private final Map<String, Confirmation> confirmations = new LinkedHashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    MemorySubscriptions(InstantSource clock) {
        this.clock = clock;
    }

    synchronized List<Subscription> all() {
        return List.copyOf(all.values());
    }

    synchronized List<Planned> planned() {
        return List.copyOf(planned);
    }

    @Override
    public List<Subscription> finished(Slug campaign, Slug other, Instant since, int most) {
        return List.of();
    }

    @Override
    public synchronized Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized Optional<Subscription> find(SubscriberId subscriber, Slug campaign) {
        return of(subscriber).stream()
                .filter(s -> s.campaign().equals(campaign))
                .findFirst();
    }

    @Override
    public synchronized List<Subscription> of(SubscriberId subscriber) {
        return all.values().stream()
                .filter(s -> s.subscriber().equals(subscriber))
                .toList();
    }

    @Override
    public synchronized Subscription findOrAdd(SubscriberId subscriber, Slug campaign, Consent consent) {
        return find(subscriber, campaign).orElseGet(() -> {
            SubscriptionId id = new SubscriptionId(all.size() + 1L);
            State awaiting = new State.AwaitingConfirmation();
            Subscription fresh = new Subscription(
                    id,
                    subscriber,
                    campaign,
                    1,
                    awaiting,
                    Received.NOTHING,
                    Optional.empty(),
                    false,
                    0,
                    Rhythm.OF_THE_CAMPAIGN,
                    1,
                    1);
            all.put(id, fresh);
            return fresh;
        });
    }

    @Override
    public synchronized Confirmation request(Confirmation fresh, Notice notice) {
        Confirmation counts = liveConfirmation(fresh.subscription(), fresh.question(), clock.instant())
                .orElseGet(() -> {
                    confirmations.put(fresh.hash(), fresh);
                    return fresh;
                });
        plan(notice);
        return counts;
    }

    @Override
    public synchronized Optional<Confirmation> confirmation(String hash) {
        return Optional.ofNullable(confirmations.get(hash));
    }

    @Override
    public synchronized Optional<Confirmation> liveConfirmation(
            SubscriptionId subscription, Question question, Instant now) {
        return confirmations.values().stream()
                .filter(c -> c.subscription().equals(subscription)
                        && c.question() == question
                        && c.used().isEmpty()
                        && !c.isExpired(now))
                .findFirst();
    }

    @Override
    public synchronized boolean save(Transition transition, Optional<Confirmation> used) {
        Subscription after = transition.after();
        boolean changed = all.get(after.id()).version() != after.version();
        boolean usedBefore =
                used.flatMap(c -> confirmations.get(c.hash()).used()).isPresent();
        if (changed || usedBefore) {
            return false;
        }
        used.ifPresent(c -> confirmations.put(c.hash(), c));
        all.put(after.id(), withVersion(after, after.version() + 1));
        transition.questions().forEach(c -> confirmations.put(c.hash(), c));
        transition.notices().forEach(this::plan);
        return true;
    }

    synchronized long planned(Purpose purpose) {
        return planned.stream().filter(p -> p.notice().purpose() == purpose).count();
    }

    @Override
    public synchronized boolean isPlanned(Notice notice) {
        return planned.stream().anyMatch(p -> p.notice().once().equals(notice.once()));
    }

    @Override
    public synchronized Optional<KeptBack> keptBack(Notice notice) {
        return isPlanned(notice)
                ? Optional.empty()
                : Limits.usual().toOne(notice.purpose()).stream()
                        .map(limit -> KeptBack.by(limit, clock.instant().plus(limit.within())))
                        .findFirst();
    }

    private void plan(Notice notice) {
        Instant now = clock.instant();
        boolean there = isPlanned(notice);
        boolean within = Limits.usual().toOne(notice.purpose()).stream()
                .allMatch(l -> planned.stream()
                                .filter(p -> p.notice().purpose() == notice.purpose()
                                        && p.notice()
                                                .recipient()
                                                .key()
                                                .equals(notice.recipient().key())
                                        && p.at().isAfter(now.minus(l.within())))
                                .count()
                        < l.most());
        if (!there && within) {
            planned.add(new Planned(notice, now));
        }
    }

    private static Subscription withVersion(Subscription s, long version) {
        return new Subscription(
                s.id(),
                s.subscriber(),
                s.campaign(),
                s.run(),
                s.state(),
                s.received(),
                s.last(),
                s.inFlight(),
                s.failedDays(),
                s.rhythm(),
                s.generation(),
                version);
    }
}
