package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.delivery.reason.Refusal;
import dev.tearsheet.delivery.reason.Stage;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.LastLesson;

/** What a subscription becomes when an issue of it is settled: on to the next lesson, done, or tried again. */
final class AfterSending implements Aftermath {
    private static final ReasonReader REASONS = new ReasonReader();
    /** From the first day to the third, give or take some hours. */
    private static final Duration TWO_DAYS = Duration.ofHours(40);
    /** The address has letters that a server does not know (RFC 6531): no fault of what is written. */
    private static final String NO_UTF8 = "5.6.7";

    private final Campaigns campaigns;
    private final Function<Dispatch, Optional<Subscriber>> readers;
    private final Function<Dispatch, Optional<Subscription>> remembered;

    /** Of mails that were claimed in an earlier life, or by somebody else. */
    AfterSending(Campaigns campaigns, Function<Dispatch, Optional<Subscriber>> readers) {
        this(campaigns, readers, issue -> Optional.empty());
    }

    private AfterSending(
            Campaigns campaigns,
            Function<Dispatch, Optional<Subscriber>> readers,
            Function<Dispatch, Optional<Subscription>> remembered) {
        this.campaigns = campaigns;
        this.readers = readers;
        this.remembered = remembered;
    }

    /** Of these mails. */
    static AfterSending of(Stream<Claimed> mails, Campaigns campaigns) {
        Map<DispatchId, Claimed> known =
                mails.collect(Collectors.toMap(c -> c.dispatch().id(), c -> c));
        return new AfterSending(
                campaigns,
                mail -> known.get(mail.id()).subscriber(),
                issue -> known.get(issue.id()).subscription());
    }

    @Override
    public Optional<Subscription> remembered(Dispatch issue) {
        return remembered.apply(issue);
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
            return refused(enrolment, settlement);
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
    private static Subscription refused(Enrolment enrolment, Settlement settlement) {
        Duration tried = Duration.between(settlement.dispatch().created(), settlement.at());
        return switch (REASONS.read(Refusal.of(settlement.reply(), Stage.RECIPIENT))
                .failureClass()) {
            case SENDER -> enrolment.putOff(settlement.at(), tried);
            case CONTENT ->
                isForGood(settlement, tried)
                        ? enrolment.passedOver(settlement.dispatch().ordinal(), settlement.at())
                        : enrolment.putOff(settlement.at(), tried);
            default -> enrolment.refused(settlement.at());
        };
    }

    /** The reader's server has refused this very mail on three days; no other day will change what stands in it. */
    private static boolean isForGood(Settlement settlement, Duration tried) {
        boolean bySomebodyElse = !settlement.reply().startsWith(Outcome.UNWRITABLE)
                && !settlement.reply().contains(NO_UTF8);
        return bySomebodyElse && tried.compareTo(TWO_DAYS) >= 0;
    }

    /** In doubt counts as sent: a lesson less is better than one twice. */
    private static boolean isGone(Settlement settlement) {
        return settlement.state() == DispatchState.ACCEPTED || settlement.state() == DispatchState.DOUBTFUL;
    }
}
