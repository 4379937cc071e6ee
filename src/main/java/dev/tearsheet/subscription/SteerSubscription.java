package dev.tearsheet.subscription;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscribers;

/**
 * A reader who has shown the capability leaves, pauses, goes on, or has the lessons come otherwise. The same by mail, by
 * page and by the operator's hand. Every step can be asked for twice, and says whether it was taken.
 */
public final class SteerSubscription {
    private final Campaigns campaigns;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final Questions questions;
    private final OwnAddresses own;
    private final InstantSource clock;

    public SteerSubscription(
            Campaigns campaigns,
            Subscribers subscribers,
            Subscriptions subscriptions,
            Questions questions,
            OwnAddresses own,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.questions = questions;
        this.own = own;
        this.clock = clock;
    }

    /** The subscription that this capability opens; changes nothing. */
    public Optional<Enrolment> open(String capability) {
        return questions
                .tokens()
                .claimedBy(capability)
                .flatMap(subscriptions::find)
                .filter(s -> questions.tokens().opens(capability, s))
                .flatMap(this::enrolment);
    }

    /** The subscription of this address to this campaign, if there is one; changes nothing. */
    public Optional<Enrolment> find(EmailAddress address, Slug campaign) {
        return subscribers
                .find(address)
                .flatMap(s -> subscriptions.find(s.id(), campaign))
                .flatMap(this::enrolment);
    }

    /** Whether the address is never mailed; changes nothing. */
    public boolean isSuppressed(EmailAddress address) {
        return subscribers.suppression(address).isPresent();
    }

    /** The goodbye holds the way back, for as long as {@link Waits} says. */
    public Optional<Step> leave(SubscriptionId id, Optional<String> inReplyTo) {
        return step(id, e -> {
            Transition left = e.left(now(), inReplyTo);
            return left.notices().isEmpty() ? left : left.asking(question(id, Question.RETURN, Optional.empty()));
        });
    }

    /** How many days a pause can last. */
    public int longestPause() {
        return questions.waits().mostPauseDays();
    }

    /** For as long as a pause lasts if nobody says. */
    public Optional<Step> pause(SubscriptionId id, Optional<String> inReplyTo) {
        return pause(id, questions.waits().pauseDays(), inReplyTo);
    }

    /** For 1 to {@link #longestPause} days; less or more is brought into this range. */
    public Optional<Step> pause(SubscriptionId id, int days, Optional<String> inReplyTo) {
        return step(id, e -> pausedUntil(e, today(e).plusDays(days), inReplyTo));
    }

    /** Until a date of the reader, brought into the same range. */
    public Optional<Step> pauseUntil(SubscriptionId id, LocalDate until, Optional<String> inReplyTo) {
        return step(id, e -> pausedUntil(e, until, inReplyTo));
    }

    public Optional<Step> resume(SubscriptionId id, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, ReaderSteps::resumed);
    }

    /** Another hour, zone or other days. */
    public Optional<Step> change(SubscriptionId id, UnaryOperator<Rhythm> change, Optional<String> inReplyTo) {
        Optional<Step> step = steps(id, inReplyTo, steps -> steps.changed(change));
        step.map(Step::after).filter(s -> s.rhythm().first()).ifPresent(this::othersFollow);
        return step;
    }

    /** Only one of a reader's campaigns goes before the others. */
    private void othersFollow(Subscription first) {
        subscriptions.of(first.subscriber()).stream()
                .filter(s -> !s.id().equals(first.id()) && s.rhythm().first())
                .forEach(s -> step(
                        s.id(),
                        e -> Transition.silent(
                                e.subscription().with(e.subscription().rhythm().first(false)))));
    }

    /** The next lesson now, once on a day of the reader; the next slot stays. */
    public Optional<Step> next(SubscriptionId id, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, ReaderSteps::ahead);
    }

    /** All lessons that are left, one right after the other, if the campaign allows it. */
    public Optional<Step> allAtOnce(SubscriptionId id, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, ReaderSteps::allAtOnce);
    }

    /** A lesson once more, by its place in the order from 1; the newest if none is named. */
    public Optional<Step> again(SubscriptionId id, Optional<Integer> number, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, steps -> steps.again(number));
    }

    /** Does not send this lesson, if it is the next one; nobody is mailed about it. */
    public Optional<Step> passOver(SubscriptionId id, int ordinal) {
        return steps(id, Optional.empty(), steps -> steps.passedOver(ordinal));
    }

    /** Begins again, with a lesson by its place in the order from 1. */
    public Optional<Step> restart(SubscriptionId id, int from, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, steps -> steps.restarted(from));
    }

    /** The addresses and links of all mails so far open nothing any more; the reader is mailed new ones. */
    public Optional<Step> renew(SubscriptionId id, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, ReaderSteps::renewed);
    }

    /** Tells the reader how things stand. */
    public Optional<Step> tell(SubscriptionId id, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, ReaderSteps::status);
    }

    /** Tells the reader how orders are written: one was not understood. Who has left is not told. */
    public Optional<Step> notUnderstood(SubscriptionId id, Optional<String> inReplyTo) {
        return steps(id, inReplyTo, ReaderSteps::notUnderstood);
    }

    /**
     * The lessons shall go to another address: asks there, and tells the old one, which can say no. Two mails, the only
     * order that leads to more than one.
     */
    public Optional<Step> move(SubscriptionId id, EmailAddress to, Optional<String> inReplyTo) {
        return step(id, e -> {
            EmailAddress from = e.subscriber().address();
            boolean nobody = to.isRole() || own.has(to);
            if (!e.subscription().isLive() || nobody || to.key().equals(from.key())) {
                return new ReaderSteps(e, now(), inReplyTo).told();
            }
            List<Notice> both =
                    List.of(e.notice(Purpose.MOVE_CONFIRM, inReplyTo).to(to), e.notice(Purpose.MOVE_NOTICE, inReplyTo));
            return new Transition(e.subscription(), both)
                    .asking(
                            question(id, Question.MOVE, Optional.of(to)),
                            question(id, Question.STAY, Optional.of(from)));
        });
    }

    /** Asks the reader whether it was them who wanted to leave; nothing else changes. */
    public Optional<Step> askWhetherToLeave(SubscriptionId id) {
        return step(
                id,
                e -> new Transition(
                        e.subscription(),
                        e.subscription().isLive()
                                ? List.of(e.notice(Purpose.LEAVE_CHECK, Optional.empty()))
                                : List.of()));
    }

    /** Nothing goes out before then, unless somebody has it go on; nobody is mailed about it. */
    public Optional<Step> suspend(SubscriptionId id, Instant until) {
        return step(
                id,
                e -> Transition.silent(
                        e.subscription().isLive()
                                ? e.subscription().with(new State.Suspended(until, now()))
                                : e.subscription()));
    }

    private Transition pausedUntil(Enrolment enrolment, LocalDate wanted, Optional<String> inReplyTo) {
        LocalDate soonest = today(enrolment).plusDays(1);
        LocalDate latest = today(enrolment).plusDays(longestPause());
        LocalDate until = wanted.isBefore(soonest) ? soonest : wanted.isAfter(latest) ? latest : wanted;
        return new ReaderSteps(enrolment, now(), inReplyTo).paused(until);
    }

    private Optional<Step> steps(
            SubscriptionId id, Optional<String> inReplyTo, Function<ReaderSteps, Transition> step) {
        return step(id, e -> step.apply(new ReaderSteps(e, now(), inReplyTo)));
    }

    /** What became of it; nothing if there is no subscription of this number. */
    private Optional<Step> step(SubscriptionId id, Function<Enrolment, Transition> step) {
        while (true) {
            Optional<Enrolment> enrolment = subscriptions.find(id).flatMap(this::enrolment);
            if (enrolment.isEmpty()) {
                return Optional.empty();
            }
            Transition transition = step.apply(enrolment.get());
            boolean changes = !transition.after().equals(enrolment.get().subscription());
            if (!changes && transition.notices().isEmpty()) {
                return Optional.of(new Step(false, transition.taken(), transition.after(), Optional.empty()));
            }
            if (subscriptions.save(transition, Optional.empty())) {
                // A step that is nothing but its mails is none without the first of them.
                Optional<Notice> first = transition.notices().stream().findFirst();
                boolean told = first.filter(subscriptions::isPlanned).isPresent();
                boolean done = transition.taken() && (changes || told);
                Optional<KeptBack> keptBack = told ? Optional.empty() : first.flatMap(this::keptBack);
                return subscriptions.find(id).map(after -> new Step(done, false, after, keptBack));
            }
        }
    }

    /** Why a notice that was just to be planned is not; nothing if it is. */
    public Optional<KeptBack> keptBack(Notice notice) {
        return subscriptions.keptBack(notice);
    }

    /** A reader can leave a campaign whose folder is gone, too. */
    private Optional<Enrolment> enrolment(Subscription subscription) {
        Campaign campaign =
                campaigns.find(subscription.campaign()).orElseGet(() -> Campaign.missing(subscription.campaign()));
        return subscribers.find(subscription.subscriber()).map(s -> new Enrolment(subscription, s, campaign));
    }

    private Confirmation question(SubscriptionId id, Question question, Optional<EmailAddress> address) {
        return questions.ask(id, question, address, now());
    }

    private LocalDate today(Enrolment enrolment) {
        return enrolment.date(now());
    }

    private Instant now() {
        return clock.instant();
    }
}
