package dev.tearsheet.delivery.operating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.delivery.reason.Reason;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.delivery.reason.Refusal;
import dev.tearsheet.delivery.reason.Stage;

/** Sends mails again that were refused for good, once what was wrong is put right. */
public final class RetryFailed {
    private static final int PAGE = 500;
    private static final ReasonReader REASONS = new ReasonReader();

    private final SecondThoughts thoughts;
    private final InstantSource clock;

    /**
     * Which failed mails are meant.
     *
     * @param campaign none for all
     * @param reason a word of the list of reasons, or a part of what was said; empty for every reason
     * @param since only what failed at or after this moment
     */
    public record Wish(Optional<Slug> campaign, String reason, Instant since) {
        boolean fits(DispatchRow row) {
            String wanted = reason.toLowerCase(Locale.ROOT);
            boolean inTime = row.settled().filter(s -> !s.isBefore(since)).isPresent();
            return inTime
                    && (reasonOf(row).word().equals(wanted)
                            || row.reply().toLowerCase(Locale.ROOT).contains(wanted));
        }
    }

    public RetryFailed(SecondThoughts thoughts, InstantSource clock) {
        this.thoughts = thoughts;
        this.clock = clock;
    }

    /** Why a mail was refused. */
    public static Reason reasonOf(DispatchRow row) {
        return REASONS.read(Refusal.of(row.reply(), Stage.RECIPIENT));
    }

    /** All that are meant; nothing changes. However many there are, memory does not grow. */
    public void each(Wish wish, Consumer<DispatchRow> work) {
        List<DispatchRow> page;
        long after = 0;
        do {
            page = thoughts.in(DispatchState.REJECTED, wish.campaign(), after, PAGE);
            page.stream().filter(wish::fits).forEach(work);
            after = page.isEmpty()
                    ? after
                    : page.get(page.size() - 1).dispatch().id().value();
        } while (page.size() == PAGE);
    }

    /** Returns how many go out again; the others' readers are gone, rest, or have a lesson under way. */
    public int again(Collection<DispatchId> mails) {
        List<DispatchId> all = new ArrayList<>(mails);
        int again = 0;
        for (int from = 0; from < all.size(); from += PAGE) {
            Set<DispatchId> some =
                    thoughts.sendAgain(all.subList(from, Math.min(all.size(), from + PAGE)), clock.instant());
            again += some.size();
        }
        return again;
    }
}
