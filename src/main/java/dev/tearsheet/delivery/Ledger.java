package dev.tearsheet.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.tearsheet.subscription.Notice;

/**
 * Every mail that is to go out, goes out or went out. Each method is one transaction.
 *
 * <p>Never two rows for one lesson of one run, nor for one local date of one run: the database itself refuses them.
 */
public interface Ledger {
    /**
     * Plans a notice unless one with its {@link Notice#once()} is there already, a limit of its purpose is reached, or
     * its recipient is suppressed.
     *
     * @return whether it was planned
     */
    boolean plan(Notice notice, Instant now);

    /**
     * Claims dispatches that are planned or deferred and due: urgent purposes (all but issues) first, then by due time.
     * A deferred issue of a subscription that is no longer active is not claimed.
     */
    List<Claimed> claimPlanned(Lease lease, Instant now, int most);

    /**
     * Walks the due subscriptions in due order, asks the picker for each, keeps the subscription as it says and, for an
     * issue, makes (or, if this lesson of this run was rejected or cancelled before, takes again) its row as claimed and
     * marks the subscription as in flight. A subscription that is in flight is never due. Suppressed addresses are
     * skipped: their subscriptions end as unreachable.
     *
     * @param most subscriptions looked at, 1 and up
     * @return the issues claimed, and how many subscriptions were looked at: fewer than {@code most} means no more is
     *     due
     */
    Walk claimDue(Lease lease, Instant now, int most, IssuePicker picker);

    /** What {@link #claimDue} found. */
    record Walk(List<Claimed> claimed, int seen) {}

    /** Those of these that are still claimed as they were: the others were cancelled since, or another has taken them. */
    Set<DispatchId> stillClaimed(String node, Collection<Dispatch> claimed);

    /**
     * Writes the ends of attempts, one row of history each, and what becomes of the subscriptions (not in flight any
     * longer unless the issue is deferred). A dispatch that was claimed anew since, by whomever, is left alone: its
     * {@link Dispatch#fence()} is higher now.
     *
     * <p>A dispatch of this node that was cancelled since its claim may have gone out before: what the relay took,
     * refused or left in doubt is written as it is. What would be tried again stays cancelled. Either way nothing is
     * started anew: a subscription that is no longer live only gets the lesson among those it received, one that is
     * paused stays so, and the end of an issue of an earlier run changes no subscription.
     *
     * @return those that were left alone: the ends came too late
     */
    List<DispatchId> settle(String node, List<Settlement> settlements, Aftermath aftermath);

    /** What this node had claimed when it was last stopped, and what was cancelled while it had it in its hands. */
    List<Dispatch> leftBehind(String node);

    /**
     * Claims of other nodes whose lease has ended by now, or whose node shows no sign of life any longer, by the name
     * under which their ends can be written from now on: that of the node that went away, marked as its {@link #ESTATE}.
     */
    Map<String, List<Dispatch>> abandoned(String node, Instant now);

    /** What stands behind a node's name where another settles what it had in its hands. No node's name has a space. */
    String ESTATE = " (gone)";
}
