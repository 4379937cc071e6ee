package dev.tearsheet.delivery.throttle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how many mails may go now, and when those may go that may not. */
public final class Throttle {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SendingLimits limits;
    private final Quotas quotas;
    private final Pressure pressure;
    private final Pause pause;
    private final InstantSource clock;
    /** Where the queue of a domain ends that gets no more for now, so that those put off do not all come back at once. */
    private final Map<String, Instant> queues = new HashMap<>();

    public Throttle(SendingLimits limits, Quotas quotas, Pressure pressure, Pause pause, InstantSource clock) {
        this.limits = limits;
        this.quotas = quotas;
        this.pressure = pressure;
        this.pause = pause;
        this.clock = clock;
    }

    /** How many mails may be on their way at once. */
    public int atOnce() {
        return pressure.level();
    }

    /** How many of a batch of this size may be claimed now; 0 if none before the next tick. Waits out a second. */
    public int room(int batch) {
        Instant now = clock.instant();
        if (!pressure.mayGo(now)) {
            return 0;
        }
        int room = pressure.share(batch);
        for (Quota quota : limits.ofAll(now)) {
            int here = quotas.room(quota, now);
            if (here == 0 && quota.step().compareTo(SHORT) <= 0 && room > 0) {
                pause.forAWhile(Duration.between(now, quota.nextStep(now)));
                here = quotas.room(quota, clock.instant());
            }
            room = Math.min(room, here);
        }
        return room;
    }

    /**
     * Takes places for mails that are about to go.
     *
     * @param domains of their recipients, in lower case
     * @return for each nothing if it may go, or when it is due again
     */
    public List<Optional<Instant>> take(List<String> domains) {
        Instant now = clock.instant();
        List<Quota> ofAll = limits.ofAll(now);
        List<List<Quota>> wanted = domains.stream()
                .map(d -> Stream.concat(ofAll.stream(), limits.ofDomain(d).stream())
                        .toList())
                .toList();
        if (wanted.stream().allMatch(List::isEmpty)) {
            return domains.stream().map(d -> Optional.<Instant>empty()).toList();
        }
        List<Boolean> taken = quotas.take(wanted, now);
        queues.values().removeIf(end -> end.isBefore(now));
        List<Optional<Instant>> again = new ArrayList<>();
        for (int i = 0; i < domains.size(); i++) {
            again.add(taken.get(i) ? Optional.empty() : Optional.of(due(domains.get(i), now)));
        }
        return again;
    }

    /** At the end of the domain's queue, which moves as fast as its limit lets it. */
    private Instant due(String domain, Instant now) {
        Instant end = queues.getOrDefault(domain, now);
        int most = limits.ofDomain(domain).map(Quota::most).orElse(limits.perHour());
        Instant due = most < 1 ? now.plusSeconds(60) : end.plus(HOUR.dividedBy(most));
        queues.put(domain, due);
        return due;
    }

    /** What came of a batch: how many of its mails the relay did not want now, and how long its answers took in all. */
    public void felt(int mails, int putOff, Duration answers) {
        pressure.felt(mails, putOff, answers, clock.instant());
    }

    /** The relay took nothing at all. */
    public void relayFailed() {
        pressure.failed();
    }
}
