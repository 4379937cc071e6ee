package dev.tearsheet.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscriber.Suppression;

/** Subscribers in memory, as the contract has them. */
final class MemorySubscribers implements Subscribers {
    private final Map<String, Subscriber> byKey = new LinkedHashMap<>();
    private final Map<String, Suppression> suppressed = new HashMap<>();

    @Override
    public synchronized Subscriber findOrAdd(EmailAddress address, Optional<ZoneId> zone, Instant now) {
        SubscriberId id = new SubscriberId(byKey.size() + 1L);
        return byKey.computeIfAbsent(address.key(), k -> new Subscriber(id, address, zone, Optional.empty(), now));
    }

    /** This person is written to in this language. */
    synchronized void speak(String address, Locale language) {
        byKey.computeIfPresent(
                EmailAddress.parse(address).key(),
                (key, s) -> new Subscriber(s.id(), s.address(), s.zone(), Optional.of(language), s.since()));
    }

    @Override
    public synchronized Optional<Subscriber> find(EmailAddress address) {
        return Optional.ofNullable(byKey.get(address.key()));
    }

    @Override
    public synchronized Optional<Subscriber> find(SubscriberId id) {
        return byKey.values().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public synchronized void suppress(Suppression suppression) {
        suppressed.putIfAbsent(suppression.address().key(), suppression);
    }

    @Override
    public synchronized Optional<Suppression> suppression(EmailAddress address) {
        return Optional.ofNullable(suppressed.get(address.key()));
    }
}
