package dev.tearsheet.mail.imap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.inbound.TakeMail;
import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a mailbox for as long as it is open. When the line breaks it connects again, at first soon, then every few
 * minutes.
 */
public final class ImapDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImapDoor.class);
    private static final int LONGEST_PAUSE_SECONDS = 300;
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Why the mailbox cannot be read, and since when. */
    public record Down(Instant since, String reason) {}

    private final ImapSettings settings;
    private final TakeMail take;
    private final Bookmark bookmark;
    private final InstantSource clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "imap-door");
    private volatile Optional<ImapVisit> visit = Optional.empty();
    private volatile Optional<Down> down = Optional.empty();

    private ImapDoor(ImapSettings settings, TakeMail take, Bookmark bookmark, InstantSource clock) {
        this.settings = settings;
        this.take = take;
        this.bookmark = bookmark;
        this.clock = clock;
        thread.setDaemon(true);
    }

    /** Returns at once; whether the mailbox can be read shows in {@link #down()}. */
    public static ImapDoor open(ImapSettings settings, TakeMail take, Bookmark bookmark, InstantSource clock) {
        ImapDoor door = new ImapDoor(settings, take, bookmark, clock);
        door.thread.start();
        return door;
    }

    /** Empty while all is well. */
    public Optional<Down> down() {
        return down;
    }

    private void run() {
        for (int failures = 0; !isClosing(); failures++) {
            try (ImapVisit now = new ImapVisit(settings, take, bookmark, closing)) {
                visit = Optional.of(now);
                now.begin();
                LOG.info("mail is read by IMAP for {}", settings.server());
                down = Optional.empty();
                failures = 0;
                now.stay();
            } catch (MessagingException | RuntimeException e) {
                note(e);
            }
            pause(failures);
        }
    }

    private void note(Exception e) {
        if (!isClosing()) {
            LOG.warn("the mailbox cannot be read now: {}", e.getMessage());
            Instant since = down.map(Down::since).orElseGet(clock::instant);
            down = Optional.of(new Down(since, String.valueOf(e.getMessage())));
        }
    }

    /** Twice as long after each failure. */
    static Duration pauseAfter(int failures) {
        return Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(failures, 20)));
    }

    private void pause(int failures) {
        try {
            closing.await(pauseAfter(failures).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Lets the mail that is under hand be kept and moved, but not for long; then it cuts the line. */
    @Override
    public void close() {
        closing.countDown();
        visit.ifPresent(ImapVisit::wake);
        try {
            thread.join(GRACE.toMillis());
            visit.ifPresent(ImapVisit::cut);
            thread.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
