package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why mails could not be written lately: for the operator, who can mend a template, and once for all its mails. */
public final class Unwritten {
    /** A mail that cannot be written waits so long for the operator to mend its template. */
    static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

    private static final int MOST = 10;

    private final Map<String, Instant> reasons = new TreeMap<>();

    /** Whether this is news: a broken template breaks every mail. Of very many reasons only the first are kept. */
    synchronized boolean isNews(String why, Instant now) {
        forget(now);
        boolean isKept = reasons.containsKey(why) || reasons.size() < MOST;
        return isKept && reasons.put(why, now) == null;
    }

    /** What cannot be written, in sentences, until it must have been tried again and went well. */
    public synchronized List<String> told(Instant now) {
        forget(now);
        return List.copyOf(reasons.keySet());
    }

    private void forget(Instant now) {
        reasons.values().removeIf(at -> at.isBefore(now.minus(UNTIL_MENDED.multipliedBy(2))));
    }
}
