package dev.tearsheet.subscription.joining;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Tokens;
import dev.tearsheet.subscription.Transition;

/**
 * Somebody shows a confirmation token: the owner of the address, for nobody else has seen it. It acts on the
 * subscription that it was made for, whoever shows it, and once.
 */
public final class ConfirmSubscription {
    /** What came of it. */
    public enum Confirmed {
        NOW,
        /** The token was used before; the reader is told the same, and nothing happens. */
        BEFORE,
        /** Too old. Who wanted to join gets a fresh confirmation by mail, within its limits. */
        EXPIRED,
        UNKNOWN
    }

    /** What came of it, to which question and for whom, if the token is one of ours. */
    public record Result(Confirmed confirmed, Optional<Question> question, Optional<Enrolment> reader) {}

    private final Campaigns campaigns;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final Subscribe subscribe;
    private final Tokens tokens;
    private final InstantSource clock;

    public ConfirmSubscription(
            Campaigns campaigns,
            Subscribers subscribers,
            Subscriptions subscriptions,
            Subscribe subscribe,
            Tokens tokens,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.subscribe = subscribe;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What a page may show before anybody presses a button; changes nothing. */
    public Result look(String token) {
        Optional<Confirmation> found = find(token);
        // Without its campaign a token opens nothing, until the campaign is back.
        Optional<Enrolment> reader = found.flatMap(c -> enrolment(c.subscription()));
        return new Result(
                found.map(this::judge).filter(j -> reader.isPresent()).orElse(Confirmed.UNKNOWN),
                found.map(Confirmation::question),
                reader);
    }

    public Result by(String token) {
        while (true) {
            Result seen = look(token);
            boolean joins = seen.question().filter(q -> q == Question.JOIN).isPresent();
            if (joins && seen.confirmed() == Confirmed.EXPIRED) {
                askAgain(seen.reader().orElseThrow(), Optional.empty());
            }
            if (seen.confirmed() != Confirmed.NOW || confirm(seen.reader().orElseThrow(), token)) {
                return new Result(
                        seen.confirmed(),
                        seen.question(),
                        seen.reader().flatMap(r -> enrolment(r.subscription().id())));
            }
        }
    }

    /**
     * As {@link #by}; who shows by mail what was used before is told so by mail, once a day, or, if it is all over
     * since, is asked afresh. It never brings anybody back by itself.
     *
     * @param inReplyTo the Message-ID of that mail
     */
    public Result byMail(String token, Optional<String> inReplyTo) {
        Result result = by(token);
        boolean joins = result.question().filter(q -> q == Question.JOIN).isPresent();
        if (joins && result.confirmed() == Confirmed.BEFORE) {
            result.reader().ifPresent(r -> askAgain(r, inReplyTo));
        }
        return result;
    }

    private Confirmed judge(Confirmation confirmation) {
        if (confirmation.used().isPresent()) {
            return Confirmed.BEFORE;
        }
        return confirmation.isExpired(clock.instant()) ? Confirmed.EXPIRED : Confirmed.NOW;
    }

    /** Whether the step was kept; if not, something changed meanwhile and must be looked at again. */
    private boolean confirm(Enrolment reader, String token) {
        Instant now = clock.instant();
        return find(token)
                .map(c -> subscriptions.save(step(reader, c, now), Optional.of(c.usedAt(now))))
                .orElse(false);
    }

    private Transition step(Enrolment enrolment, Confirmation asked, Instant now) {
        return switch (asked.question()) {
            case JOIN -> enrolment.confirmed(now);
            case RETURN -> enrolment.returned(now);
            case MOVE, STAY -> moved(enrolment, asked.address().orElseThrow(), now);
        };
    }

    /** To an address that has these lessons already nothing moves: there the reader has them twice, so they end here. */
    private Transition moved(Enrolment enrolment, EmailAddress address, Instant now) {
        Subscriber to = subscribers.findOrAdd(address, enrolment.subscriber().zone(), now);
        boolean reads = subscriptions
                .find(to.id(), enrolment.campaign().slug())
                .filter(s -> !s.id().equals(enrolment.subscription().id()) && s.isLive())
                .isPresent();
        return reads ? enrolment.left(now, Optional.empty()) : enrolment.moved(to, now);
    }

    private void askAgain(Enrolment reader, Optional<String> inReplyTo) {
        Consent consent = new Consent(Consent.Source.MAIL, clock.instant(), "came back with an old confirmation");
        subscribe.ask(new Subscribe.Wish(
                reader.subscriber().address(), reader.campaign().slug(), consent, Optional.empty(), inReplyTo));
    }

    private Optional<Enrolment> enrolment(SubscriptionId id) {
        return subscriptions
                .find(id)
                .flatMap(subscription -> subscribers
                        .find(subscription.subscriber())
                        .flatMap(s ->
                                campaigns.find(subscription.campaign()).map(c -> new Enrolment(subscription, s, c))));
    }

    private Optional<Confirmation> find(String token) {
        return subscriptions.confirmation(tokens.hash(token));
    }
}
