package dev.tearsheet.delivery.operating;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.sending.HandoverJournal;
import dev.tearsheet.delivery.sending.HandoverJournal.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node comes back after others have taken over what it had in its hands: its journal knows what they could only
 * doubt, as far back as it goes. What the operator has decided meanwhile stands.
 */
public final class RecallDoubts {
    private static final Logger LOG = LoggerFactory.getLogger(RecallDoubts.class);

    private final String node;
    private final SecondThoughts thoughts;
    private final InstantSource clock;

    public RecallDoubts(String node, SecondThoughts thoughts, InstantSource clock) {
        this.node = node;
        this.thoughts = thoughts;
        this.clock = clock;
    }

    /** Returns how many mails are no longer in doubt. */
    public int run(HandoverJournal.Left journal) {
        List<DispatchId> sent = new ArrayList<>();
        List<DispatchId> again = new ArrayList<>();
        List<Dispatch> doubtful =
                journal.since().map(since -> thoughts.writtenOff(node, since)).orElse(List.of());
        for (Dispatch mail : doubtful) {
            Optional<Entry> entry =
                    Optional.ofNullable(journal.entries().get(mail.id().value()));
            if (entry.filter(e -> e.state() == DispatchState.ACCEPTED).isPresent()) {
                sent.add(mail.id());
            } else if (entry.map(e -> e.state() != DispatchState.DOUBTFUL).orElse(journal.whole())) {
                // Not taken, or never handed over.
                again.add(mail.id());
            }
        }
        int taken = thoughts.takeAsSent(sent, clock.instant()).size();
        int due = thoughts.sendAgain(again, clock.instant()).size();
        if (taken + due > 0) {
            LOG.info("of mails that others held to be in doubt {} were sent, and {} go out now", taken, due);
        }
        return taken + due;
    }
}
