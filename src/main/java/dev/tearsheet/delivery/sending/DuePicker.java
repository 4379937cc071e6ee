package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.delivery.IssuePicker;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.DripClock;

/**
 * Picks the issue for a subscription that is due: the first lesson of the series that the reader has not had, at most
 * one a local day and those that were asked for, within the campaign's season, not long after its slot was missed, and when it is this campaign's
 * turn among the reader's others.
 */
final class DuePicker implements IssuePicker {
    /** How soon a reader who waits for the very first lesson is looked at again while its campaign is held. */
    private static final Duration SOON = Duration.ofMinutes(10);

    private final Campaigns campaigns;
    private final Instant now;

    DuePicker(Campaigns campaigns, Instant now) {
        this.campaigns = campaigns;
        this.now = now;
    }

    @Override
    public Pick pick(Subscription subscription, Subscriber subscriber, List<Subscription> others) {
        Optional<Campaign> campaign = campaigns.find(subscription.campaign());
        if (campaign.isEmpty()) {
            return new Pick.Wait(subscription.waitsUntil(now.plus(SOON)));
        }
        Enrolment enrolment = new Enrolment(subscription, subscriber, campaign.get());
        LocalDate today = enrolment.date(now);
        if (campaign.get().terms().season().isBefore(today)) {
            return new Pick.Wait(subscription.with(new State.Ended(State.Ended.Reason.OPERATOR, now)));
        }
        if (campaign.get().held().isPresent()) {
            return isWelcome(enrolment)
                    ? new Pick.Wait(subscription.waitsUntil(now.plus(SOON)))
                    : nextSlot(enrolment, "the campaign is held");
        }
        Optional<Instant> slotAhead = subscription.slotAhead();
        if (wantsAllAtOnce(enrolment, today)) {
            Instant slot = slotAhead.filter(now::isBefore).orElseGet(() -> enrolment.nextSlot(now.plusMillis(1)));
            return ahead(enrolment, today, slot);
        }
        if (slotAhead.filter(s -> s.isAfter(now) || isTime(enrolment, today)).isPresent()) {
            return ahead(enrolment, today, slotAhead.get());
        }
        Missed missed = new Missed(enrolment, now);
        return isTime(enrolment, today) ? inTurn(missed, others) : new Pick.Wait(missed.waiting(), missed.why());
    }

    /** At any hour and whosever turn it is, as the reader asked. */
    private static boolean wantsAllAtOnce(Enrolment enrolment, LocalDate today) {
        return enrolment.subscription().wantsAllAtOnce()
                && next(enrolment).isPresent()
                && !enrolment.campaign().terms().season().isAfter(today);
    }

    /** The lesson that comes ahead of its slot; if there is none, the slot stands all the same. */
    private Pick ahead(Enrolment enrolment, LocalDate today, Instant slot) {
        Subscription asked = enrolment.subscription().aheadOf(slot, now);
        return next(enrolment)
                .<Pick>map(l -> new Pick.Issue(asked, Purpose.LESSON, Optional.of(l.ordinal()), today, true))
                .orElseGet(() -> new Pick.Wait(asked.waitsUntil(slot)));
    }

    private Pick inTurn(Missed missed, List<Subscription> others) {
        Enrolment enrolment = missed.caughtUp();
        Turns turns = new Turns(enrolments(others, enrolment.subscriber()), now);
        if (turns.mustStandBack(enrolment) || !isWelcome(enrolment) && !turns.mayGo(enrolment)) {
            return nextSlot(enrolment, "another campaign's turn");
        }
        LocalDate today = enrolment.date(now);
        return missed.bringsTwo() ? ahead(enrolment, today, now) : issue(enrolment, today);
    }

    private Pick issue(Enrolment enrolment, LocalDate today) {
        Optional<SeriesLesson> lesson = next(enrolment);
        if (lesson.isEmpty() && enrolment.campaign().terms().following().waitsForMore()) {
            return nextSlot(enrolment, "there is no lesson yet");
        }
        Purpose purpose = lesson.isPresent() ? Purpose.LESSON : Purpose.FINISH;
        return new Pick.Issue(enrolment.subscription().goesOut(now), purpose, lesson.map(SeriesLesson::ordinal), today);
    }

    private boolean isTime(Enrolment enrolment, LocalDate today) {
        boolean rests = enrolment
                .subscription()
                .last()
                .filter(l -> !l.date().isBefore(today)
                        || l.at().plus(enrolment.schedule().leastGap()).isAfter(now))
                .isPresent();
        boolean early = enrolment.campaign().terms().season().isAfter(today);
        boolean slot = isWelcome(enrolment) || DripClock.isTime(enrolment.schedule(), enrolment.zone(), now);
        return slot && !rests && !early;
    }

    private Pick nextSlot(Enrolment enrolment, String why) {
        return new Pick.Wait(
                enrolment.subscription().waitsUntil(enrolment.nextSlot(now.plusMillis(1))), Optional.of(why));
    }

    private static Optional<SeriesLesson> next(Enrolment enrolment) {
        return enrolment
                .campaign()
                .series()
                .nextAfter(enrolment.subscription().received().ordinals());
    }

    private List<Enrolment> enrolments(List<Subscription> others, Subscriber subscriber) {
        return others.stream()
                .flatMap(o -> campaigns.find(o.campaign()).stream().map(c -> new Enrolment(o, subscriber, c)))
                .toList();
    }

    /** The first lesson that comes with the welcome, at whatever hour the reader joined. */
    private static boolean isWelcome(Enrolment enrolment) {
        return enrolment.subscription().received().count() == 0
                && enrolment.campaign().schedule().start() == Schedule.Start.ON_JOINING;
    }
}
