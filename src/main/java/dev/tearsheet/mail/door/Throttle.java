package dev.tearsheet.mail.door;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the mails that each client brings in a minute. Remembers so many clients and no more. */
final class Throttle {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 10_000;

    private final int mailsPerMinute;
    private final Map<String, Minute> clients = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Minute> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private record Minute(Instant began, int mails) {}

    Throttle(int mailsPerMinute) {
        this.mailsPerMinute = mailsPerMinute;
    }

    /** Whether this client may bring a mail now; if so it is counted. */
    synchronized boolean admits(String client, Instant now) {
        Minute minute = clients.get(client);
        if (minute == null || now.isAfter(minute.began().plus(MINUTE))) {
            minute = new Minute(now, 0);
        }
        if (minute.mails() >= mailsPerMinute) {
            return false;
        }
        clients.put(client, new Minute(minute.began(), minute.mails() + 1));
        return true;
    }
}
