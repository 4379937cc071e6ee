package dev.tearsheet.message.composing;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Links;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Tokens;

/** Finds the personal values of a mail. */
final class Places {
    private final Addresses addresses;
    private final Links links;
    private final Tokens tokens;
    private final TimeWords words = new TimeWords();

    Places(Addresses addresses, Links links, Tokens tokens) {
        this.addresses = addresses;
        this.links = links;
        this.tokens = tokens;
    }

    /** With the capability of its reader. */
    Personal<String> of(IssueMail mail, String capability) {
        ReaderTime time = ReaderTime.of(mail.campaign(), mail.subscription(), Optional.of(mail.subscriber()));
        Personal<String> reader = ofReader(mail.subscription(), capability, time, mail.next());
        Personal<String> rested = reader.with(
                Particular.RESTED,
                Optional.of("rested")
                        .filter(r ->
                                mail.again().isEmpty() && mail.subscription().hasRested()));
        return mail.welcome() ? hinting(rested, mail.subscription(), time, mail.next()) : rested;
    }

    /** A stranger who is asked learns nothing of the subscription: the address may be wrong. */
    Personal<String> of(NoticeMail mail) {
        Slug campaign = mail.campaign().slug();
        if (mail.purpose().isToStranger()) {
            String token = mail.token()
                    .orElseThrow(() -> new IllegalArgumentException("a question without a token: " + mail.identity()));
            return answered(Personal.none(), campaign, Verb.CONFIRM, token);
        }
        Optional<Personal<String>> reader = mail.subscription().map(s -> ofReader(mail, s));
        return reader.map(r -> mail.token()
                        .map(t -> answered(r, campaign, Verb.UNDO, t))
                        .orElse(r))
                .orElseGet(() -> ofStranger(mail));
    }

    /** With a question to answer. */
    private Personal<String> answered(Personal<String> reader, Slug campaign, Verb verb, String token) {
        return reader.with(Particular.CONFIRM_PAGE, links.confirm(token))
                .with(Particular.CONFIRM_ADDRESS, addresses.of(campaign, verb, token));
    }

    private Personal<String> ofReader(NoticeMail mail, Subscription subscription) {
        ReaderTime time = ReaderTime.of(mail.campaign(), subscription, mail.subscriber());
        Personal<String> reader =
                ofReader(subscription, tokens.capability(subscription), time, subscription.nextIssue());
        return mail.purpose() == Purpose.WELCOME
                ? hinting(reader, subscription, time, subscription.nextIssue())
                : reader;
    }

    private static Personal<String> hinting(
            Personal<String> reader, Subscription subscription, ReaderTime time, Optional<Instant> next) {
        Optional<ZoneHint> hint =
                next.flatMap(n -> subscription.rhythm().hint().flatMap(place -> ZoneHint.of(place, time, n)));
        return hint.map(h -> reader.with(Particular.HINT_OFFSET, h.offset())
                        .with(Particular.HINT_ZONE, h.zone())
                        .with(Particular.HINT_TIME, h.time()))
                .orElse(reader);
    }

    private Personal<String> ofReader(
            Subscription subscription, String capability, ReaderTime time, Optional<Instant> next) {
        Map<Particular, String> values = new EnumMap<>(Particular.class);
        values.put(Particular.LEAVE_PAGE, links.leave(capability));
        values.put(Particular.LEAVE_ADDRESS, addresses.of(subscription.campaign(), Verb.LEAVE, capability));
        values.put(Particular.READER_PAGE, links.reader(capability));
        next.ifPresent(at -> values.put(Particular.NEXT, words.of(at, time)));
        untilOf(subscription).ifPresent(at -> values.put(Particular.UNTIL, words.of(at, time)));
        values.put(Particular.RECEIVED, Integer.toString(subscription.received().count()));
        values.put(Particular.HOUR, time.hour());
        values.put(Particular.DAYS, words.days(time));
        values.put(Particular.ZONE, time.zone());
        time.country().ifPresent(country -> values.put(Particular.COUNTRY, country));
        if (subscription.rhythm().plain()) {
            values.put(Particular.PLAIN, "text");
        }
        if (subscription.rhythm().first()) {
            values.put(Particular.FIRST, "first");
        }
        return Personal.of(values);
    }

    private static Personal<String> ofStranger(NoticeMail mail) {
        if (mail.purpose() != Purpose.HELP
                && mail.purpose() != Purpose.COURSES
                && !mail.purpose().isToOperator()) {
            throw new IllegalArgumentException("a notice without a subscription: " + mail.identity());
        }
        return Personal.none();
    }

    private static Optional<Instant> untilOf(Subscription subscription) {
        boolean rests = subscription.state() instanceof State.Paused || subscription.state() instanceof State.Suspended;
        return rests ? subscription.state().due() : Optional.empty();
    }
}
