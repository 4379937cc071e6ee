package dev.tearsheet.subscriber;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** All subscribers and all suppressed addresses. Each method is one transaction. */
public interface Subscribers {
    /** The subscriber with this address, made if there is none yet. The zone is kept only for a new one. */
    Subscriber findOrAdd(EmailAddress address, Optional<ZoneId> zone, Instant now);

    Optional<Subscriber> find(EmailAddress address);

    Optional<Subscriber> find(SubscriberId id);

    /** Puts the address on the list of those that are never mailed; a second time changes nothing. */
    void suppress(Suppression suppression);

    Optional<Suppression> suppression(EmailAddress address);
}
