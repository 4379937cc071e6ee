package dev.tearsheet.delivery.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.message.ForwardMail;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.message.ReportMail;
import dev.tearsheet.message.composing.Composer;
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
    private final DayBook dayBook;

    public WriteNotice(
            Campaigns campaigns,
            Subscriptions subscriptions,
            Originals originals,
            Tokens tokens,
            Composer composer,
            DayBook dayBook) {
        this.dayBook = dayBook;
        this.campaigns = campaigns;
        this.subscriptions = subscriptions;
        this.originals = originals;
        this.tokens = tokens;
        this.composer = composer;
    }

    /** The message; nothing if its question is answered, or the mail that it passes on is gone. */
    Optional<Message> write(Claimed claimed, Campaign campaign, Instant now) {
        return switch (claimed.dispatch().purpose()) {
            case FORWARD -> forward(claimed.dispatch(), campaign, now);
            case REPORT -> report(claimed.dispatch(), campaign, now);
            default -> notice(claimed, campaign, now);
        };
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

    private Optional<Message> report(Dispatch dispatch, Campaign campaign, Instant now) {
        List<String> held = campaigns.all().stream()
                .flatMap(c -> c.held().stream().map(why -> c.slug() + ": " + why))
                .toList();
        return dispatch.about()
                .map(day -> composer.report(new ReportMail(
                        campaign,
                        dispatch.recipient(),
                        dayBook.of(LocalDate.ofEpochDay(day)).holding(held),
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
