package dev.tearsheet.inbound;

import java.time.Instant;
import java.util.List;

/** Mails that came in: kept before their sender is told "accepted", until they are dealt with. */
public interface Spool {
    /** A kept mail with its number. */
    record Kept(long id, RawMail mail) {}

    /** Keeps a mail durably. When this has returned, the door may answer 250. */
    long keep(RawMail mail);

    /** A mail that came in, and what was done with it; kind and action are empty while it waits. */
    record Row(long id, Instant at, String from, String recipient, String subject, String kind, String action) {}

    /** The oldest mails that nobody has dealt with yet. */
    List<Kept> waiting(int most);

    /** Notes what a mail was taken for and what was done with it; it is not waiting any longer. */
    void done(long id, Verdict verdict, String from, String subject, Instant now);

    /** The newest first. */
    List<Row> recent(int most);
}
