package dev.tearsheet.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.message.Composer;
import dev.tearsheet.message.ForwardMail;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Tokens;

/** Gathers what a notice says and has it composed. */
public final class WriteNotice {
    private final Campaigns campaigns;
    private final Subscriptions subscriptions;
    private final Originals originals;
    private final Tokens tokens;
    private final Composer composer;

    public WriteNotice(
            Campaigns campaigns, Subscriptions subscriptions, Originals originals, Tokens tokens, Composer composer) {
        this.campaigns = campaigns;
        this.subscriptions = subscriptions;
        this.originals = originals;
        this.tokens = tokens;
        this.composer = composer;
    }

    /** The message; nothing if its question is answered, or the mail that it passes on is gone. */
    Optional<Message> write(Claimed claimed, Campaign campaign, Instant now) {
        return claimed.dispatch().purpose() == Purpose.FORWARD
                ? forward(claimed.dispatch(), campaign, now)
                : notice(claimed, campaign, now);
    }

    private Optional<Message> notice(Claimed claimed, Campaign campaign, Instant now) {
        Dispatch dispatch = claimed.dispatch();
        Purpose purpose = dispatch.purpose();
        Optional<String> token = purpose.question()
                .flatMap(q -> dispatch.subscription().flatMap(s -> subscriptions.liveConfirmation(s, q, now)))
                .map(Confirmation::nonce)
                .map(tokens::confirmation);
        if (purpose.isToStranger() && token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(composer.notice(new NoticeMail(
                purpose,
                campaign,
                dispatch.recipient(),
                claimed.subscription(),
                claimed.subscriber(),
                token,
                dispatch.inReplyTo(),
                purpose == Purpose.COURSES ? campaigns.all() : List.of(),
                dispatch.identity(),
                dispatch.id().value(),
                now)));
    }

    private Optional<Message> forward(Dispatch dispatch, Campaign campaign, Instant now) {
        return dispatch.about()
                .flatMap(originals::find)
                .map(original -> composer.forward(new ForwardMail(
                        campaign,
                        dispatch.recipient(),
                        new Message.Enclosed(original.source()),
                        original.author(),
                        dispatch.identity(),
                        dispatch.id().value(),
                        now)));
    }
}
