package dev.tearsheet.inbound.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.tearsheet.delivery.reason.FailureClass;

/**
 * How an address stands after its failures since its last success. A day counts once, by the worst that it saw: a
 * quarter for what may pass, one for a mailbox that is gone. When it is enough the lessons stop; the first lesson after
 * that is a probe, later another; if that fails too the address is given up. Nobody at all at the address gives it up at
 * once. What is the fault of the mail or of the sender counts nothing.
 */
public record Standing(List<Failed> failures, Patience patience) {
    private static final int GONE = 4;
    private static final int SOFT = 1;

    public Standing {
        failures = List.copyOf(failures);
    }

    public Decision decide() {
        // One before the last was held against the provider: it counts as any other.
        if (!failures.isEmpty() && failures.get(failures.size() - 1).failureClass() == FailureClass.HARD) {
            return Decision.SUPPRESS;
        }
        int score = 0;
        int stops = 0;
        boolean stopsNow = false;
        LocalDate first = null;
        LocalDate last = null;
        for (Map.Entry<LocalDate, Integer> day : weightByDay().entrySet()) {
            if (first == null || ChronoUnit.DAYS.between(last, day.getKey()) >= patience.stale()) {
                first = day.getKey();
                score = 0;
                stops = 0;
            }
            last = day.getKey();
            score += day.getValue();
            stopsNow = score >= GONE * patience.toStop() && ChronoUnit.DAYS.between(first, last) >= patience.between();
            stops += stopsNow ? 1 : 0;
        }
        return stopsNow ? ofStop(stops) : Decision.KEEP;
    }

    private static Decision ofStop(int stops) {
        return switch (stops) {
            case 1 -> Decision.SUSPEND;
            case 2 -> Decision.SUSPEND_LONGER;
            default -> Decision.SUPPRESS;
        };
    }

    private Map<LocalDate, Integer> weightByDay() {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        failures.stream()
                .filter(f -> weight(f.failureClass()) > 0)
                .forEach(f -> byDay.merge(f.day(), weight(f.failureClass()), Math::max));
        return byDay;
    }

    private static int weight(FailureClass failureClass) {
        return switch (failureClass) {
            case HARD, GONE -> GONE;
            case FULL, TRANSIENT, UNKNOWN -> SOFT;
            case CONTENT, SENDER, NONE -> 0;
        };
    }
}
