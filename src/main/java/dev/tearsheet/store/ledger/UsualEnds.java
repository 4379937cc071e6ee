package dev.tearsheet.store.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.store.subscription.Happenings;
import dev.tearsheet.store.subscription.SubscriptionRow;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.Handle;

/**
 * The ends of almost all issues: taken by the relay at their first claim, of subscriptions that go on and that nobody
 * has changed since. They are written without being read; what turns out to be otherwise stays as it was, for a
 * {@link Settling}.
 */
final class UsualEnds {
    private record Usual(Ending ending, SubscriptionRow.Advance advance) {}

    private final Handle handle;
    private final EndingRows rows;
    private final Happenings happenings;

    UsualEnds(Handle handle, EndingRows rows, Happenings happenings) {
        this.handle = handle;
        this.rows = rows;
        this.happenings = happenings;
    }

    /** Returns those that were written. */
    Set<DispatchId> write(List<Settlement> settlements, Aftermath aftermath) {
        // In the order in which others hold them, too.
        List<Usual> all = settlements.stream()
                .flatMap(settlement -> usual(settlement, aftermath).stream())
                .sorted(Comparator.comparing(u -> u.advance().before().id().value()))
                .toList();
        List<Usual> advanced = SubscriptionRow.advance(handle, all, Usual::advance);
        Set<DispatchId> written = rows
                .write(advanced.stream().map(Usual::ending).toList())
                .stream()
                .map(UsualEnds::id)
                .collect(Collectors.toSet());
        List<Subscription> tooEarly = new ArrayList<>();
        for (Usual usual : advanced) {
            SubscriptionRow.Advance advance = usual.advance();
            if (written.contains(id(usual.ending()))) {
                happenings.note(advance.before(), advance.after());
            } else {
                tooEarly.add(advance.before());
            }
        }
        // Somebody has cancelled the mail or taken it over, which changes no subscription.
        SubscriptionRow.write(handle, tooEarly);
        return written;
    }

    private static DispatchId id(Ending ending) {
        return ending.settlement().dispatch().id();
    }

    private static Optional<Usual> usual(Settlement settlement, Aftermath aftermath) {
        Dispatch dispatch = settlement.dispatch();
        boolean taken = settlement.state() == DispatchState.ACCEPTED
                && dispatch.purpose().isIssue()
                && dispatch.fence() == NewIssue.FIRST_CLAIM;
        return taken
                ? aftermath
                        .remembered(dispatch)
                        .map(s -> new SubscriptionRow.Advance(
                                s, SubscriptionRow.inFlight(aftermath.after(s, settlement), false)))
                        .filter(SubscriptionRow.Advance::isAll)
                        // An issue is made as it is claimed.
                        .map(advance -> new Usual(
                                new Ending(settlement, DispatchState.CLAIMED, Optional.of(dispatch.created())),
                                advance))
                : Optional.empty();
    }
}
