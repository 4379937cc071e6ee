package dev.tearsheet.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Subscription;

/** What operators look at. Reads only. */
public interface Reports {
    /**
     * How many subscriptions of a campaign are in which state.
     *
     * @param nextDue none if nothing is due, or if some thousands of other campaigns' readers come before
     */
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
    record ReaderRow(
            EmailAddress address, Subscription subscription, Instant since, Optional<ZoneId> zone, String consent) {}

    /** A dispatch with where it stands. */
    record DispatchRow(Dispatch dispatch, DispatchState state, Instant due, Optional<Instant> settled, String reply) {}

    List<CampaignFigures> campaigns();

    /** Dispatches by state, all campaigns. */
    Map<DispatchState, Long> dispatches();

    /** How the mails ended, by day (UTC), from this day on. */
    SortedMap<LocalDate, Map<DispatchState, Long>> days(LocalDate from);

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
}
