package dev.tearsheet.delivery.throttle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many mails the operator lets out.
 *
 * @param perSecond over all; 0 for as many as the relay takes
 * @param perHour over all; 0 for as many as the relay takes
 * @param perDomain mails an hour to one recipient domain in lower case; {@link #ANY_DOMAIN} for those not named
 */
public record SendingLimits(int perSecond, int perHour, Map<String, Integer> perDomain, Optional<WarmUp> warmUp) {
    public static final String ANY_DOMAIN = "*";
    public static final SendingLimits NONE = new SendingLimits(0, 0, Map.of(), Optional.empty());

    /**
     * A new sender begins with few mails and becomes known slowly.
     *
     * @param start the first date, in UTC
     * @param mails how many on that date and on each after it; after the last there is no such limit any more
     */
    public record WarmUp(LocalDate start, List<Integer> mails) {
        public WarmUp {
            mails = List.copyOf(mails);
        }

        /** The most on a date; before the start as on it. */
        public Optional<Integer> most(LocalDate date) {
            long day = Math.max(0, ChronoUnit.DAYS.between(start, date));
            return day < mails.size() ? Optional.of(mails.get((int) day)) : Optional.empty();
        }
    }

    public SendingLimits {
        perDomain = Map.copyOf(perDomain);
    }

    /** Those in which every mail counts, the longest stretch first. */
    List<Quota> ofAll(Instant now) {
        List<Quota> quotas = new ArrayList<>();
        warmUp.flatMap(w -> w.most(now.atZone(ZoneOffset.UTC).toLocalDate()))
                .ifPresent(most -> quotas.add(Quota.perDate(most)));
        if (perHour > 0) {
            quotas.add(Quota.perHour("all/hour", perHour));
        }
        if (perSecond > 0) {
            quotas.add(Quota.perSecond(perSecond));
        }
        return quotas;
    }

    /** That in which a mail to this domain counts. */
    Optional<Quota> ofDomain(String domain) {
        return Optional.ofNullable(perDomain.getOrDefault(domain, perDomain.get(ANY_DOMAIN)))
                .map(most -> Quota.perHour("to/" + domain, most));
    }
}
