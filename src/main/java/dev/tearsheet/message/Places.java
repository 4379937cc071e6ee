package dev.tearsheet.message;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Tokens;

/** Finds the personal values of a mail. */
final class Places {
    private final Addresses addresses;
    private final Links links;
    private final Tokens tokens;

    Places(Addresses addresses, Links links, Tokens tokens) {
        this.addresses = addresses;
        this.links = links;
        this.tokens = tokens;
    }

    /** With the capability of its reader. */
    Personal<String> of(IssueMail mail, String capability) {
        ReaderTime time = ReaderTime.of(mail.campaign(), mail.subscription(), Optional.of(mail.subscriber()));
        Personal<String> reader = ofReader(mail.subscription(), capability, time, mail.next());
        return mail.welcome() ? hinting(reader, mail.subscription(), time, mail.next()) : reader;
    }

    /** A stranger who is asked learns nothing of the subscription: the address may be wrong. */
    Personal<String> of(NoticeMail mail) {
        Slug campaign = mail.campaign().slug();
        if (mail.purpose().isToStranger()) {
            String token = mail.token()
                    .orElseThrow(() -> new IllegalArgumentException("a question without a token: " + mail.identity()));
            return Personal.asked(links.confirm(token), addresses.of(campaign, Verb.CONFIRM, token));
        }
        Optional<Personal<String>> reader = mail.subscription().map(s -> ofReader(mail, s));
        return reader.map(r -> mail.token()
                        .map(t -> r.with(links.confirm(t), addresses.of(campaign, Verb.UNDO, t)))
                        .orElse(r))
                .orElseGet(() -> ofStranger(mail));
    }

    private Personal<String> ofReader(NoticeMail mail, Subscription subscription) {
        ReaderTime time = ReaderTime.of(mail.campaign(), subscription, mail.subscriber());
        Personal<String> reader = ofReader(subscription, tokens.capability(subscription), time, nextOf(subscription));
        return mail.purpose() == Purpose.WELCOME ? hinting(reader, subscription, time, nextOf(subscription)) : reader;
    }

    private static Personal<String> hinting(
            Personal<String> reader, Subscription subscription, ReaderTime time, Optional<Instant> next) {
        Optional<ZoneHint> hint =
                next.flatMap(n -> subscription.rhythm().hint().flatMap(place -> ZoneHint.of(place, time, n)));
        return hint.map(h -> reader.hinting(h.offset(), h.zone(), Optional.of(h.time())))
                .orElse(reader);
    }

    private Personal<String> ofReader(
            Subscription subscription, String capability, ReaderTime time, Optional<Instant> next) {
        return new Personal<>(
                Optional.of(links.leave(capability)),
                Optional.of(addresses.of(subscription.campaign(), Verb.LEAVE, capability)),
                Optional.of(links.reader(capability)),
                Optional.empty(),
                Optional.empty(),
                next.map(time::words),
                untilOf(subscription).map(time::words),
                Optional.of(Integer.toString(subscription.received().count())),
                Optional.of(time.hour()),
                Optional.of(time.days()),
                Optional.of(time.zone()),
                time.country(),
                Optional.of("text").filter(f -> subscription.rhythm().plain()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Personal<String> ofStranger(NoticeMail mail) {
        if (mail.purpose() != Purpose.HELP
                && mail.purpose() != Purpose.COURSES
                && !mail.purpose().isToOperator()) {
            throw new IllegalArgumentException("a notice without a subscription: " + mail.identity());
        }
        return Personal.none();
    }

    private static Optional<Instant> nextOf(Subscription subscription) {
        return subscription.state() instanceof State.Active active
                ? Optional.of(active.slot().orElse(active.nextDue()))
                : Optional.empty();
    }

    private static Optional<Instant> untilOf(Subscription subscription) {
        boolean rests = subscription.state() instanceof State.Paused || subscription.state() instanceof State.Suspended;
        return rests ? subscription.state().due() : Optional.empty();
    }
}
