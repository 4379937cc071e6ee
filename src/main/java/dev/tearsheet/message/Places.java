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

    Personal<String> of(IssueMail mail) {
        ReaderTime time = ReaderTime.of(mail.campaign(), Optional.of(mail.subscriber()));
        return ofReader(mail.subscription(), mail.next().map(time::words), Optional.empty());
    }

    Personal<String> of(NoticeMail mail) {
        if (mail.purpose() == Purpose.CONFIRM) {
            String token = mail.token()
                    .orElseThrow(
                            () -> new IllegalArgumentException("a confirmation without a token: " + mail.identity()));
            return ofConfirmation(mail.campaign().slug(), token);
        }
        ReaderTime time = ReaderTime.of(mail.campaign(), mail.subscriber());
        return mail.subscription()
                .map(s -> ofReader(s, nextOf(s).map(time::words), untilOf(s).map(time::words)))
                .orElseGet(() -> ofStranger(mail));
    }

    private Personal<String> ofReader(Subscription subscription, Optional<String> next, Optional<String> until) {
        String capability = tokens.capability(subscription);
        return new Personal<>(
                Optional.of(links.leave(capability)),
                Optional.of(addresses.of(subscription.campaign(), Verb.LEAVE, capability)),
                Optional.of(links.reader(capability)),
                Optional.empty(),
                Optional.empty(),
                next,
                until,
                Optional.of(Integer.toString(subscription.received().count())));
    }

    private Personal<String> ofConfirmation(Slug campaign, String token) {
        return new Personal<>(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(links.confirm(token)),
                Optional.of(addresses.of(campaign, Verb.CONFIRM, token)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Personal<String> ofStranger(NoticeMail mail) {
        if (mail.purpose() != Purpose.HELP) {
            throw new IllegalArgumentException("a notice without a subscription: " + mail.identity());
        }
        return Personal.none();
    }

    private static Optional<Instant> nextOf(Subscription subscription) {
        return subscription.state() instanceof State.Active active ? Optional.of(active.nextDue()) : Optional.empty();
    }

    private static Optional<Instant> untilOf(Subscription subscription) {
        return subscription.state() instanceof State.Paused paused ? Optional.of(paused.until()) : Optional.empty();
    }
}
