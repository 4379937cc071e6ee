package dev.tearsheet.subscriber;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A person with an address.
 *
 * @param zone where the person lives, if known; else the campaign's zone counts
 * @param language in which the person is written to, if known; else the campaign's
 */
public record Subscriber(
        SubscriberId id, EmailAddress address, Optional<ZoneId> zone, Optional<Locale> language, Instant since) {}
