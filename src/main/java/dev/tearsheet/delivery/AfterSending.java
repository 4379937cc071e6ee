package dev.tearsheet.delivery;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.delivery.reason.Refusal;
import dev.tearsheet.delivery.reason.Stage;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.LastLesson;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;

/** What a subscription becomes when an issue of it is settled: on to the next lesson, done, or tried again. */
final class AfterSending implements Aftermath {
    private static final ReasonReader REASONS = new ReasonReader();

    private final Campaigns campaigns;
    private final Function<Dispatch, Optional<Subscriber>> readers;

    AfterSending(Campaigns campaigns, Function<Dispatch, Optional<Subscriber>> readers) {
        this.campaigns = campaigns;
        this.readers = readers;
    }

    @Override
    public Subscription after(Subscription current, Settlement settlement) {
        Optional<Subscriber> reader = readers.apply(settlement.dispatch());
        return reader.flatMap(r ->
                        campaigns.find(current.campaign()).map(c -> after(new Enrolment(current, r, c), settlement)))
                .orElseGet(() -> withoutCampaign(current, reader.flatMap(Subscriber::zone), settlement));
    }

    private static Subscription after(Enrolment enrolment, Settlement settlement) {
        Purpose purpose = settlement.dispatch().purpose();
        if (settlement.state() == DispatchState.REJECTED && purpose.isIssue()) {
            return isReadersFault(settlement) ? enrolment.refused(settlement.at()) : enrolment.putOff(settlement.at());
        }
        if (isGone(settlement) && purpose == Purpose.LESSON) {
            return enrolment.lessonGone(settlement.dispatch().ordinal().orElseThrow(), settlement.at());
        }
        return isGone(settlement) && purpose == Purpose.FINISH
                ? enrolment.finished(settlement.at())
                : enrolment.subscription();
    }

    /** The campaign's folder vanished while its lesson was on the way: the lesson counts all the same. */
    private static Subscription withoutCampaign(Subscription current, Optional<ZoneId> zone, Settlement settlement) {
        if (!isGone(settlement) || settlement.dispatch().purpose() != Purpose.LESSON) {
            return current;
        }
        LastLesson last = new LastLesson(
                settlement.at(),
                settlement.at().atZone(zone.orElse(ZoneOffset.UTC)).toLocalDate());
        Subscription more = current.withReceived(settlement.dispatch().ordinal().orElseThrow(), last);
        return more.isActive() ? more.dueAt(settlement.at().plus(Duration.ofHours(12))) : more;
    }

    /** What is wrong with the mail or with us is nothing that the reader could mend. */
    private static boolean isReadersFault(Settlement settlement) {
        FailureClass failure =
                REASONS.read(Refusal.of(settlement.reply(), Stage.RECIPIENT)).failureClass();
        return failure != FailureClass.SENDER && failure != FailureClass.CONTENT;
    }

    /** In doubt counts as sent: a lesson less is better than one twice. */
    private static boolean isGone(Settlement settlement) {
        return settlement.state() == DispatchState.ACCEPTED || settlement.state() == DispatchState.DOUBTFUL;
    }
}
