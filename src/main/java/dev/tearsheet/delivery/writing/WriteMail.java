package dev.tearsheet.delivery.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.MailWriter;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.composing.Composer;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.DripClock;
import dev.tearsheet.subscription.clock.LastLesson;

/** Gathers what a claimed dispatch says and has it composed. */
public final class WriteMail implements MailWriter {
    private final Campaigns campaigns;
    private final Composer composer;
    private final WriteNotice writeNotice;

    public WriteMail(Campaigns campaigns, Composer composer, WriteNotice writeNotice) {
        this.campaigns = campaigns;
        this.composer = composer;
        this.writeNotice = writeNotice;
    }

    @Override
    public Optional<Message> write(Claimed claimed, Instant now) {
        Purpose purpose = claimed.dispatch().purpose();
        return campaigns
                .find(claimed.dispatch().campaign())
                .flatMap(c -> purpose.isIssue() || isOnceMore(purpose)
                        ? issue(claimed, c, now)
                        : writeNotice.write(claimed, c, now));
    }

    private Optional<Message> issue(Claimed claimed, Campaign campaign, Instant now) {
        Dispatch dispatch = claimed.dispatch();
        boolean again = isOnceMore(dispatch.purpose());
        Optional<Integer> ordinal = again ? dispatch.about().map(Long::intValue) : dispatch.ordinal();
        Optional<IssueMail> mail = claimed.subscription()
                .flatMap(s -> claimed.subscriber().map(r -> new Enrolment(s, r, campaign)))
                .map(e -> new IssueMail(
                        campaign,
                        ordinal.flatMap(campaign.series()::lesson),
                        !again && isWelcome(e),
                        e.subscription(),
                        e.subscriber(),
                        again ? e.subscription().nextIssue() : next(e, dispatch, now),
                        again
                                ? ordinal.map(o -> new IssueMail.Again(
                                        first(dispatch, o),
                                        dispatch.inReplyTo(),
                                        dispatch.purpose() == Purpose.CORRECTION))
                                : Optional.empty(),
                        dispatch.identity(),
                        dispatch.id().value(),
                        now,
                        offered(dispatch, campaign)));
        return mail.filter(m -> m.lesson().isPresent() || dispatch.purpose() == Purpose.FINISH)
                .map(composer::issue);
    }

    private static boolean isOnceMore(Purpose purpose) {
        return purpose == Purpose.AGAIN || purpose == Purpose.CORRECTION;
    }

    private Optional<Campaign> offered(Dispatch dispatch, Campaign campaign) {
        Following following = campaign.terms().following();
        return following
                .campaign()
                .filter(slug -> dispatch.purpose() == Purpose.FINISH && following.kind() == Following.Kind.OFFER)
                .flatMap(campaigns::find);
    }

    /** The identity of the dispatch that brought this lesson first. */
    private static String first(Dispatch again, int ordinal) {
        return Dispatch.identity(again.subscription(), again.run(), Purpose.LESSON, Optional.of(ordinal));
    }

    private static boolean isWelcome(Enrolment enrolment) {
        return enrolment.subscription().received().count() == 0
                && enrolment.campaign().schedule().start() == Schedule.Start.ON_JOINING;
    }

    /**
     * When the issue after this one will come, as the footer tells it; none after the finishing mail, nor if it comes
     * right after this one.
     */
    private static Optional<Instant> next(Enrolment enrolment, Dispatch dispatch, Instant now) {
        Subscription subscription = enrolment.subscription();
        LocalDate today = enrolment.date(now);
        LastLesson last = new LastLesson(now, dispatch.date().orElse(today));
        return dispatch.ordinal()
                .filter(o -> !isFollowedAtOnce(enrolment, o))
                .map(o -> subscription
                        .slotAhead()
                        .orElseGet(
                                () -> DripClock.next(enrolment.schedule(), enrolment.zone(), Optional.of(last), now)))
                .filter(n -> subscription.isLive());
    }

    private static boolean isFollowedAtOnce(Enrolment enrolment, int ordinal) {
        BitSet then = enrolment.subscription().received().with(ordinal).ordinals();
        return enrolment.subscription().wantsAllAtOnce()
                && enrolment.campaign().series().nextAfter(then).isPresent();
    }
}
