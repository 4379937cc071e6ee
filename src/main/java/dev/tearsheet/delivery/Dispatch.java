package dev.tearsheet.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.SubscriptionId;

/**
 * One mail on its way out, an issue or a notice: a row of the ledger.
 *
 * @param ordinal of the lesson, where it is one
 * @param date the reader's local date for which an issue was claimed
 * @param about what a notice is about, see {@link dev.tearsheet.subscription.Notice}
 * @param attempts how often it was handed to the relay before
 * @param inReplyTo the Message-ID of the mail that it answers
 * @param fence the number of the claim by which it was read: a later claim has a higher one
 */
public record Dispatch(
        DispatchId id,
        Purpose purpose,
        Slug campaign,
        EmailAddress recipient,
        Optional<SubscriptionId> subscription,
        int run,
        Optional<Integer> ordinal,
        Optional<LocalDate> date,
        Optional<Long> about,
        int attempts,
        Optional<String> inReplyTo,
        Instant created,
        long fence) {

    /** What makes it this mail and no other, whatever happens to the row: the same on every try. */
    public String identity() {
        return identity(subscription, run, purpose, ordinal) + (purpose.isIssue() ? "" : "." + id.value());
    }

    /** That of an issue: there is one of each lesson in a run. */
    public static String identity(
            Optional<SubscriptionId> subscription, int run, Purpose purpose, Optional<Integer> ordinal) {
        return subscription.map(s -> "s" + s.value()).orElse("-")
                + "." + run
                + "." + purpose
                + "." + ordinal.map(String::valueOf).orElse("-");
    }
}
