package dev.tearsheet.delivery.operating;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports.DispatchRow;

/** The operator knows, or decides, what became of mails whose answer nobody got. */
public final class SettleDoubts {
    private static final int PAGE = 500;

    private final SecondThoughts thoughts;
    private final InstantSource clock;

    public SettleDoubts(SecondThoughts thoughts, InstantSource clock) {
        this.thoughts = thoughts;
        this.clock = clock;
    }

    /** All that are in doubt now, oldest first. */
    public List<DispatchRow> open(Optional<Slug> campaign) {
        List<DispatchRow> all = new ArrayList<>();
        List<DispatchRow> page;
        long after = 0;
        do {
            page = thoughts.in(DispatchState.DOUBTFUL, campaign, after, PAGE);
            all.addAll(page);
            after = page.isEmpty()
                    ? after
                    : page.get(page.size() - 1).dispatch().id().value();
        } while (page.size() == PAGE);
        return all;
    }

    /** They were sent. Returns those for which this was still open. */
    public Set<DispatchId> wereSent(Collection<DispatchId> mails) {
        return thoughts.takeAsSent(mails, clock.instant());
    }

    /** They were not sent, or may be sent twice. Returns those that go out again. */
    public Set<DispatchId> sendAgain(Collection<DispatchId> mails) {
        return thoughts.sendAgain(mails, clock.instant());
    }
}
