package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Ledger;

/**
 * Mails that were claimed together, on their way to the relay. Between the claim and the hand-over of a mail its reader
 * may have left, so from the second after the claim on it is asked again, for all of them at once, and anew every second.
 */
final class Batch {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Lease lease;
    private final List<Claimed> mails;
    private final Map<DispatchId, Instant> putOff = new HashMap<>();
    private final Ledger ledger;
    private final InstantSource clock;
    private volatile Set<DispatchId> wanted;
    /** Until when it need not be asked again. */
    private volatile Instant fresh;

    /**
     * @param claimed since when they are
     * @param again for each of the mails when it is due again, if its recipient's domain gets no more for now
     */
    Batch(
            Lease lease,
            Instant claimed,
            List<Claimed> mails,
            List<Optional<Instant>> again,
            Ledger ledger,
            InstantSource clock) {
        this.lease = lease;
        this.mails = mails;
        this.ledger = ledger;
        this.clock = clock;
        this.fresh = claimed.plus(FRESH);
        this.wanted = mails.stream().map(c -> c.dispatch().id()).collect(Collectors.toSet());
        for (int i = 0; i < mails.size(); i++) {
            DispatchId id = mails.get(i).dispatch().id();
            again.get(i).ifPresent(due -> putOff.put(id, due));
        }
    }

    List<Claimed> mails() {
        return mails;
    }

    /** Until when one of its mails must wait after all; nothing if it may go now. */
    Optional<Instant> waitsUntil(Claimed mail) {
        Instant now = clock.instant();
        // After a long standstill of this machine another node may have these mails by now.
        return isWanted(mail.dispatch().id(), now) && now.isBefore(lease.until())
                ? Optional.ofNullable(putOff.get(mail.dispatch().id()))
                : Optional.of(now);
    }

    private boolean isWanted(DispatchId id, Instant now) {
        if (!now.isBefore(fresh)) {
            ask(now);
        }
        return wanted.contains(id);
    }

    private synchronized void ask(Instant now) {
        if (!now.isBefore(fresh)) {
            wanted = ledger.stillClaimed(
                    lease.node(), mails.stream().map(Claimed::dispatch).toList());
            fresh = now.plus(FRESH);
        }
    }
}
