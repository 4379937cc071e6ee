package dev.tearsheet.app.node;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

import dev.tearsheet.delivery.node.Duties;
import dev.tearsheet.mail.imap.ImapDoor;

/** Reads a mailbox while that is this node's duty: of several nodes one does, and another when it dies. */
public final class MailboxReader implements AutoCloseable {
    private final Duties duties;
    private final String duty;
    private final String node;
    private final InstantSource clock;
    private final Supplier<ImapDoor> opens;
    private Optional<ImapDoor> door = Optional.empty();

    /** @param duty one name for one mailbox, on all nodes */
    public MailboxReader(Duties duties, String duty, String node, InstantSource clock, Supplier<ImapDoor> opens) {
        this.duties = duties;
        this.duty = duty;
        this.node = node;
        this.clock = clock;
        this.opens = opens;
    }

    /** Begins or ends to read; every few seconds. */
    public synchronized void look() {
        Instant now = clock.instant();
        boolean isOurs = duties.take(duty, node, now, now.plus(Membership.LEASE));
        if (isOurs && door.isEmpty()) {
            door = Optional.of(opens.get());
        } else if (!isOurs) {
            stop();
        }
    }

    /** What the operator should know. */
    public synchronized Optional<String> line() {
        return door.isEmpty() ? Optional.of("The mailbox is read by another node.") : trouble();
    }

    /** Why it cannot be read, if it is this node's to read. */
    public synchronized Optional<String> trouble() {
        return door.flatMap(ImapDoor::down)
                .map(down -> "The mailbox cannot be read since " + down.since() + " (" + down.reason()
                        + "). It is tried again.");
    }

    private void stop() {
        door.ifPresent(ImapDoor::close);
        door = Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (door.isPresent()) {
            stop();
            duties.giveBack(duty, node);
        }
    }
}
