package dev.tearsheet.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.DripClock;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;

/**
 * Picks the issue for a subscription that is due: the first lesson of the series that the reader has not had, at most
 * one a local day, and not long after its slot was missed.
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
        Schedule schedule = campaign.get().schedule();
        if (campaign.get().held().isPresent()) {
            return new Pick.Wait(subscription.dueAt(isNew(subscription) ? now.plus(SOON) : nextSlot(enrolment)));
        }
        LocalDate today = now.atZone(enrolment.zone()).toLocalDate();
        boolean hadToday =
                subscription.last().filter(l -> !l.date().isBefore(today)).isPresent();
        if (hadToday || !isNew(subscription) && !isTimely(enrolment)) {
            return new Pick.Wait(
                    subscription.dueAt(DripClock.next(schedule, enrolment.zone(), subscription.last(), now)));
        }
        return issue(enrolment, today);
    }

    private Pick issue(Enrolment enrolment, LocalDate today) {
        Subscription active = enrolment.subscription().dueAt(now);
        Optional<SeriesLesson> lesson =
                enrolment.campaign().series().nextAfter(active.received().ordinals());
        Purpose purpose = lesson.isPresent() ? Purpose.LESSON : Purpose.FINISH;
        return new Pick.Issue(active, purpose, lesson.map(SeriesLesson::ordinal), today);
    }

    private boolean isTimely(Enrolment enrolment) {
        Instant due = enrolment.subscription().state().due().orElse(now);
        return DripClock.isTimely(due, now, enrolment.zone());
    }

    private Instant nextSlot(Enrolment enrolment) {
        ZoneId zone = enrolment.zone();
        return DripClock.next(
                enrolment.campaign().schedule(), zone, enrolment.subscription().last(), now);
    }

    private static boolean isNew(Subscription subscription) {
        return subscription.received().count() == 0;
    }
}
