package dev.tearsheet.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.message.Composer;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.DripClock;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.LastLesson;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Tokens;

/** Gathers what a claimed dispatch says and has it composed. */
public final class WriteMail {
    private final Campaigns campaigns;
    private final Subscriptions subscriptions;
    private final Tokens tokens;
    private final Composer composer;

    public WriteMail(Campaigns campaigns, Subscriptions subscriptions, Tokens tokens, Composer composer) {
        this.campaigns = campaigns;
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.composer = composer;
    }

    /** The message; nothing if there is nothing to say any more: the lesson or campaign is gone, the question answered. */
    Optional<Message> write(Claimed claimed, Instant now) {
        return campaigns
                .find(claimed.dispatch().campaign())
                .flatMap(
                        c -> claimed.dispatch().purpose().isIssue() ? issue(claimed, c, now) : notice(claimed, c, now));
    }

    private Optional<Message> issue(Claimed claimed, Campaign campaign, Instant now) {
        Dispatch dispatch = claimed.dispatch();
        Optional<IssueMail> mail = claimed.subscription()
                .flatMap(s -> claimed.subscriber().map(r -> new Enrolment(s, r, campaign)))
                .map(e -> new IssueMail(
                        campaign,
                        dispatch.ordinal().flatMap(campaign.series()::lesson),
                        isWelcome(e),
                        e.subscription(),
                        e.subscriber(),
                        next(e, dispatch, now),
                        dispatch.identity(),
                        dispatch.id().value(),
                        now));
        return mail.filter(m -> m.lesson().isPresent() || dispatch.purpose() == Purpose.FINISH)
                .map(composer::issue);
    }

    private Optional<Message> notice(Claimed claimed, Campaign campaign, Instant now) {
        Dispatch dispatch = claimed.dispatch();
        Optional<String> token = dispatch.subscription()
                .filter(s -> dispatch.purpose() == Purpose.CONFIRM)
                .flatMap(s -> subscriptions.liveConfirmation(s, now))
                .map(Confirmation::nonce)
                .map(tokens::confirmation);
        if (dispatch.purpose() == Purpose.CONFIRM && token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(composer.notice(new NoticeMail(
                dispatch.purpose(),
                campaign,
                dispatch.recipient(),
                claimed.subscription(),
                claimed.subscriber(),
                token,
                dispatch.inReplyTo(),
                dispatch.identity(),
                dispatch.id().value(),
                now)));
    }

    private static boolean isWelcome(Enrolment enrolment) {
        return enrolment.subscription().received().count() == 0
                && enrolment.campaign().schedule().start() == Schedule.Start.ON_JOINING;
    }

    /** When the issue after this one will come, as the footer tells it; none after the finishing mail. */
    private static Optional<Instant> next(Enrolment enrolment, Dispatch dispatch, Instant now) {
        Subscription subscription = enrolment.subscription();
        LocalDate today = now.atZone(enrolment.zone()).toLocalDate();
        return dispatch.ordinal()
                .map(o -> DripClock.next(
                        enrolment.campaign().schedule(),
                        enrolment.zone(),
                        Optional.of(new LastLesson(now, dispatch.date().orElse(today))),
                        now))
                .filter(n -> subscription.isLive());
    }
}
