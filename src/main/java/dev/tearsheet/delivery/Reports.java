package dev.tearsheet.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;

/** What operators look at. Reads only. */
public interface Reports {
    /** How many subscriptions of a campaign are in which state, and how many mails. */
    record CampaignFigures(
            Slug campaign,
            int awaiting,
            int active,
            int paused,
            int suspended,
            int completed,
            int ended,
            Optional<Instant> nextDue) {}

    /** A subscription with its reader's address. */
    record ReaderRow(EmailAddress address, Subscription subscription, Instant since, String consent) {}

    /** A dispatch with where it stands. */
    record DispatchRow(Dispatch dispatch, DispatchState state, Instant due, Optional<Instant> settled, String reply) {}

    List<CampaignFigures> campaigns();

    /** Dispatches by state, all campaigns. */
    Map<DispatchState, Long> dispatches();

    /** Readers of a campaign, or of all, by number of their subscription, from after this number on. */
    List<ReaderRow> readers(Optional<Slug> campaign, long after, int most);

    /** The newest dispatches first; only of these states, or of all if there are none. */
    List<DispatchRow> recent(List<DispatchState> states, int most);

    /** All mails to an address, oldest first. */
    List<DispatchRow> timeline(EmailAddress address);

    /** Lessons taken by the relay for this subscription's run, in the order of sending. */
    List<DispatchRow> lessonsOf(Subscription subscription);

    /** When the relay took the newest mail, as far as the ledger knows. */
    Optional<Instant> newestSent();

    /** When the next thing is due for anybody: an issue, or a mail that is tried again. */
    Optional<Instant> nextDue();

    /** Campaigns whose questions whether to join wait until others are no longer counted. */
    List<Slug> questionsWaiting(Instant now);

    /** How often each purpose was accepted in all. */
    Map<Purpose, Long> accepted();
}
