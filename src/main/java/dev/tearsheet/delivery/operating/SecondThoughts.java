package dev.tearsheet.delivery.operating;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports.DispatchRow;

/** What is made of mails after their end was written. Each method is one transaction. */
public interface SecondThoughts {
    /**
     * Mails in a state, by number, from after this number on.
     *
     * @param campaign none for all
     * @param most 1 and up
     */
    List<DispatchRow> in(DispatchState state, Optional<Slug> campaign, long after, int most);

    /**
     * What others have written off as doubtful when this node had gone away, and what is in doubt still.
     *
     * @param since only what was claimed from then on
     */
    List<Dispatch> writtenOff(String node, Instant since);

    /** Doubtful mails count as accepted. Others are left alone. Returns those that were doubtful. */
    Set<DispatchId> takeAsSent(Collection<DispatchId> mails, Instant now);

    /**
     * Doubtful and rejected mails are due again at once: the same mail, under the same Message-ID. Left alone are
     * issues of subscriptions that are not active, are in another run or have an issue under way, and mails to
     * addresses that are never mailed.
     *
     * @return those that go out again
     */
    Set<DispatchId> sendAgain(Collection<DispatchId> mails, Instant now);
}
