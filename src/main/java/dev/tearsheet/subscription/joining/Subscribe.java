package dev.tearsheet.subscription.joining;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.OwnAddresses;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.Questions;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Transition;

/**
 * Somebody asks for a campaign with an address that may or may not be theirs. All it ever leads to is at most one mail
 * to that address (RFC 3834 section 2: no state of anybody changes on a forgeable From).
 */
public final class Subscribe {
    /**
     * What came of it, for the operator; strangers are told the same in every case.
     *
     * @param keptBack why the mail about it does not go out, if it does not
     */
    public record Answer(Asked asked, Optional<KeptBack> keptBack) {}

    /** What a wish leads to. */
    public enum Asked {
        CONFIRMATION_ASKED,
        ALREADY_ON,
        NO_SUCH_CAMPAIGN,
        /** A role address such as postmaster@, or one of the engine's own. */
        NOT_A_PERSON,
        SUPPRESSED
    }

    /**
     * A wish to subscribe.
     *
     * @param hint the zone in which the reader seems to be, by the mail or the browser that asks
     * @param inReplyTo the Message-ID of the mail that asked
     */
    public record Wish(
            EmailAddress address, Slug campaign, Consent consent, Optional<ZoneId> hint, Optional<String> inReplyTo) {}

    private final Campaigns campaigns;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final Questions questions;
    private final InstantSource clock;
    private final OwnAddresses own;

    public Subscribe(
            Campaigns campaigns,
            Subscribers subscribers,
            Subscriptions subscriptions,
            Questions questions,
            InstantSource clock,
            OwnAddresses own) {
        this.campaigns = campaigns;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.questions = questions;
        this.clock = clock;
        this.own = own;
    }

    public Answer ask(Wish wish) {
        Optional<Campaign> campaign = campaigns.find(wish.campaign());
        if (campaign.isEmpty()) {
            return nothing(Asked.NO_SUCH_CAMPAIGN);
        }
        if (wish.address().isRole() || own.has(wish.address())) {
            return nothing(Asked.NOT_A_PERSON);
        }
        if (isSuppressed(wish.address())) {
            return nothing(Asked.SUPPRESSED);
        }
        Subscriber subscriber = subscribers.findOrAdd(wish.address(), Optional.empty(), clock.instant());
        Subscription subscription = subscriptions.findOrAdd(subscriber.id(), wish.campaign(), wish.consent());
        Enrolment enrolment = new Enrolment(subscription, subscriber, campaign.get());
        return subscription.isLive() ? sayAlreadyOn(enrolment, wish) : askToConfirm(hinted(enrolment, wish), wish);
    }

    /** Keeps for the welcome where the reader seems to be, if the clock shows another time there. */
    private Enrolment hinted(Enrolment enrolment, Wish wish) {
        Instant now = clock.instant();
        Optional<ZoneId> hint = wish.hint()
                .filter(place -> !place.getRules()
                        .getOffset(now)
                        .equals(enrolment.zone().getRules().getOffset(now)));
        Rhythm rhythm = enrolment.subscription().rhythm();
        if (hint.equals(rhythm.hint())) {
            return enrolment;
        }
        Transition step = Transition.silent(enrolment.subscription().with(rhythm.hinting(hint)));
        // If somebody was quicker there is no hint: it is not worth a second try.
        subscriptions.save(step, Optional.empty());
        return subscriptions
                .find(enrolment.subscription().id())
                .map(s -> new Enrolment(s, enrolment.subscriber(), enrolment.campaign()))
                .orElse(enrolment);
    }

    private boolean isSuppressed(EmailAddress address) {
        // Who was only unreachable may come back: the confirmation shows whether the address works again.
        return subscribers
                .suppression(address)
                .filter(s -> s.reason() != Suppression.Reason.UNREACHABLE)
                .isPresent();
    }

    private Answer sayAlreadyOn(Enrolment enrolment, Wish wish) {
        Notice notice = once(enrolment.notice(Purpose.ALREADY_ON, wish.inReplyTo()));
        subscriptions.save(new Transition(enrolment.subscription(), List.of(notice)), Optional.empty());
        return new Answer(Asked.ALREADY_ON, subscriptions.keptBack(notice));
    }

    private Answer askToConfirm(Enrolment enrolment, Wish wish) {
        Instant now = clock.instant();
        Confirmation fresh = questions.ask(enrolment.subscription().id(), Question.JOIN, Optional.empty(), now);
        Notice notice = once(enrolment.notice(Purpose.CONFIRM, wish.inReplyTo()));
        subscriptions.request(fresh, notice);
        return new Answer(Asked.CONFIRMATION_ASKED, subscriptions.keptBack(notice));
    }

    private static Answer nothing(Asked why) {
        return new Answer(why, Optional.empty());
    }

    /** One answer to one mail; requests from a page are told apart by their time, and bounded by the limits. */
    private Notice once(Notice notice) {
        String asked = notice.inReplyTo().orElseGet(() -> Long.toString(clock.millis()));
        return new Notice(
                notice.purpose(),
                notice.recipient(),
                notice.campaign(),
                notice.subscription(),
                notice.about(),
                notice.inReplyTo(),
                notice.once() + "." + asked);
    }
}
