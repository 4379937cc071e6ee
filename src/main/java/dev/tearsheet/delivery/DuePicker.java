package dev.tearsheet.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.DripClock;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;

/**
 * Picks the issue for a subscription that is due: the first lesson of the series that the reader has not had, at most
 * one a local day and one more that was asked for, and not long after its slot was missed.
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
    public Pick pick(Subscription subscription, Subscriber subscriber) {
        Optional<Campaign> campaign = campaigns.find(subscription.campaign());
        if (campaign.isEmpty()) {
            return new Pick.Wait(subscription.dueAt(now.plus(SOON)));
        }
        Enrolment enrolment = new Enrolment(subscription, subscriber, campaign.get());
        LocalDate today = now.atZone(enrolment.zone()).toLocalDate();
        if (subscription.slotAhead().isPresent()) {
            return ahead(enrolment, today, subscription.slotAhead().get());
        }
        if (campaign.get().held().isPresent()) {
            return new Pick.Wait(subscription.dueAt(isNew(subscription) ? now.plus(SOON) : enrolment.nextSlot(now)));
        }
        boolean hadToday =
                subscription.last().filter(l -> !l.date().isBefore(today)).isPresent();
        return hadToday || !isNew(subscription) && !isTimely(enrolment)
                ? new Pick.Wait(subscription.dueAt(enrolment.nextSlot(now)))
                : issue(enrolment, today);
    }

    /** The lesson that the reader asked for; if it cannot come now, the slot stands all the same. */
    private Pick ahead(Enrolment enrolment, LocalDate today, Instant slot) {
        Optional<Integer> lesson = next(enrolment)
                .filter(l -> enrolment.campaign().held().isEmpty())
                .map(SeriesLesson::ordinal);
        Subscription asked = enrolment.subscription().with(new State.Active(now, Optional.of(slot)));
        return lesson.isPresent()
                ? new Pick.Issue(asked, Purpose.LESSON, lesson, today, true)
                : new Pick.Wait(asked.dueAt(slot));
    }

    private Pick issue(Enrolment enrolment, LocalDate today) {
        Optional<SeriesLesson> lesson = next(enrolment);
        Purpose purpose = lesson.isPresent() ? Purpose.LESSON : Purpose.FINISH;
        return new Pick.Issue(enrolment.subscription().dueAt(now), purpose, lesson.map(SeriesLesson::ordinal), today);
    }

    private static Optional<SeriesLesson> next(Enrolment enrolment) {
        return enrolment
                .campaign()
                .series()
                .nextAfter(enrolment.subscription().received().ordinals());
    }

    private boolean isTimely(Enrolment enrolment) {
        Instant due = enrolment.subscription().state().due().orElse(now);
        return DripClock.isTimely(due, now, enrolment.zone());
    }

    private static boolean isNew(Subscription subscription) {
        return subscription.received().count() == 0;
    }
}
