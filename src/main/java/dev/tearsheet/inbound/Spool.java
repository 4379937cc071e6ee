package dev.tearsheet.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Lease;

/** Mails that came in: kept before their sender is told "accepted", until they are dealt with. */
public interface Spool {
    /** Keeps a mail durably and gives it a number. When this has returned, the door may answer 250. */
    long keep(RawMail mail);

    /**
     * The numbers of the oldest mails that nobody has dealt with yet. They are this node's until they are done or the
     * lease ends; what it had claimed before it gets again.
     */
    List<Long> claim(Lease lease, int most, Instant now);

    /** A mail with all its bytes, whether dealt with or not. */
    Optional<RawMail> open(long id);

    /**
     * Which mail has had this mark first. Marks are remembered for 30 days; the first one with it has it for good, so
     * asking again for the same mail is no harm.
     */
    long firstWith(Mark mark, long id, Instant now);

    /** Notes what a mail was taken for and what was done with it; it is not waiting any longer. */
    void done(long id, Verdict verdict, String from, String subject, Instant now);
}
