package dev.tearsheet.subscription.telling;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscriptions;

/** Tells what is known of a person and how each of their subscriptions stands; changes nothing. */
public record TellStanding(Subscribers subscribers, Subscriptions subscriptions, SteerSubscription steer) {
    /** Nothing if nobody has this address and it is not suppressed either. */
    public Optional<StandingView> of(EmailAddress address) {
        Optional<SuppressionView> suppressed = subscribers.suppression(address).map(SuppressionView::of);
        Optional<Subscriber> person = subscribers.find(address);
        if (person.isEmpty() && suppressed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StandingView(
                address.toString(),
                person.map(p -> p.since().toString()).orElse(""),
                person.flatMap(Subscriber::zone).map(ZoneId::getId).orElse(""),
                person.flatMap(Subscriber::language).map(Locale::toLanguageTag).orElse(""),
                suppressed,
                person.stream()
                        .flatMap(p -> enrolments(p).stream())
                        .map(StandingView.Row::of)
                        .toList()));
    }

    /** All that this person is or was subscribed to. */
    public List<Enrolment> enrolments(Subscriber subscriber) {
        return subscriptions.of(subscriber.id()).stream()
                .flatMap(s -> steer.find(subscriber.address(), s.campaign()).stream())
                .toList();
    }
}
