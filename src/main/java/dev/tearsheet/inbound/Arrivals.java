package dev.tearsheet.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.inbound.Verdict.Kind;

/** The operator's view of the spool: what came in, what it was taken for and why, and what was done. */
public interface Arrivals {
    /**
     * A mail that came in.
     *
     * @param from its author; the envelope's sender while it waits
     * @param kind as in {@link Kind}; empty while it waits, as are why and action
     */
    record Row(
            long id,
            Instant at,
            String from,
            String recipient,
            String subject,
            int bytes,
            String kind,
            String why,
            String action) {
        public boolean waits() {
            return kind.isEmpty();
        }
    }

    /**
     * Which mails are wanted.
     *
     * @param kind empty for all
     * @param waiting only those that nobody has dealt with
     * @param since came then or later
     */
    record Wanted(Optional<Kind> kind, boolean waiting, Instant since, int most) {
        public static Wanted newest(int most) {
            return new Wanted(Optional.empty(), false, Instant.EPOCH, most);
        }
    }

    /** The newest first. */
    List<Row> find(Wanted wanted);

    Optional<Row> find(long id);

    /** Has a mail dealt with again, as if it had just come; false if there is no such mail. */
    boolean again(long id);

    /** Deletes the mails that were dealt with before then, and all marks that no longer count; how many mails. */
    int forget(Instant dealtWithBefore, Instant now);
}
