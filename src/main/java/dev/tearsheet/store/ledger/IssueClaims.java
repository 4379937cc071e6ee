package dev.tearsheet.store.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.subscription.SubscriptionRow;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the rows of issues that are claimed, as far as the database's rules against sending twice let it. */
final class IssueClaims {
    private static final Logger LOG = LoggerFactory.getLogger(IssueClaims.class);
    /** So long a reader waits whose issue the database's rules refuse; a program's fault, so no reader is mailed more. */
    private static final Duration REFUSED_FOR = Duration.ofDays(1);

    /** An issue that the picker wants to go out, for a subscription as it was when it was due. */
    record Wish(Subscription due, Subscriber subscriber, Pick.Issue issue) {}

    private final Handle handle;
    private final Lease lease;
    private final Instant now;

    IssueClaims(Handle handle, Lease lease, Instant now) {
        this.handle = handle;
        this.lease = lease;
        this.now = now;
    }

    /** New rows for as many wishes as have none yet; all at once. */
    Map<SubscriptionId, Dispatch> make(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        Map<SubscriptionId, NewIssue> issues = new LinkedHashMap<>();
        wishes.forEach(w -> issues.put(w.due().id(), new NewIssue(w.due(), w.subscriber(), w.issue(), lease, now)));
        // Claimed issues, but those that a unique index refuses.
        Bulk.Insert insert =
                new Bulk.Insert("dispatch", NewIssue.COLUMNS, "", "on conflict do nothing returning id, subscription");
        Map<SubscriptionId, Dispatch> made = new HashMap<>();
        Bulk.insert(handle, insert, issues.values(), (values, issue) -> issue.put(values), row -> {
            SubscriptionId of = new SubscriptionId(row.getLong("subscription"));
            return made.put(of, issues.get(of).dispatch(new DispatchId(row.getLong("id"))));
        });
        return made;
    }

    /** The row that this lesson has already, if it was refused or cancelled and nobody has it in hands. */
    Optional<Dispatch> takeAgain(Wish wish) {
        // The same mail on a new day; how often it was tried stays.
        return bindLesson(handle.createQuery("""
                                update dispatch set state = 'CLAIMED', local_date = :date, ahead = :ahead, due = :now,
                                    node = :node, lease_until = :until, settled = null, claimed = :now, fence = fence + 1
                                where subscription = :subscription and run = :run and purpose = :purpose
                                    and coalesce(ordinal, -1) = :ordinal and state in ('REJECTED', 'CANCELLED')
                                    and (node is null or lease_until <= :now)
                                    and not exists (select 1 from dispatch other
                                        where other.subscription = :subscription and other.run = :run
                                            and other.purpose = 'LESSON' and other.local_date = :date
                                            and other.ahead = 0 and :ahead = 0 and other.purpose = dispatch.purpose and other.id <> dispatch.id)
                                returning <dispatch>
                                """), wish)
                .define("dispatch", Columns.DISPATCH)
                .bind("date", wish.issue().date().toString())
                .bind("ahead", wish.issue().ahead() ? 1 : 0)
                .bind("node", lease.node())
                .bind("until", lease.until().toEpochMilli())
                .bind("now", now.toEpochMilli())
                .map((row, context) -> Columns.dispatch(row))
                .findOne();
    }

    /** What a subscription becomes whose issue must not go out now. */
    Subscription refused(Wish wish) {
        return inHandsUntil(wish).map(until -> wish.due().waitsUntil(until)).orElseGet(() -> putOff(wish));
    }

    private Optional<Instant> inHandsUntil(Wish wish) {
        // Until when a cancelled issue may still be on its way out.
        return handle.createQuery("""
                        select max(lease_until) from dispatch
                        where subscription = :subscription and run = :run and issue = 1 and lease_until > :now
                        """)
                .bind("subscription", wish.due().id().value())
                .bind("run", wish.issue().after().run())
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    private Subscription putOff(Wish wish) {
        if (wish.issue().purpose() == Purpose.FINISH && mayHave(wish)) {
            // Somebody who had finished got a lesson that came after the end: no second farewell.
            return wish.due().with(new State.Completed(now));
        }
        LocalDate date = wish.issue().date();
        LOG.warn(
                "subscription {} was to get {} again on {}: put off",
                wish.due().id(),
                wish.issue().purpose(),
                date);
        Subscription later = wish.due().waitsUntil(now.plus(REFUSED_FOR));
        return wish.issue()
                .ordinal()
                .filter(ordinal -> mayHave(wish))
                .map(ordinal -> SubscriptionRow.received(later, ordinal))
                .orElse(later);
    }

    private boolean mayHave(Wish wish) {
        // Whether the reader has this lesson, or may have it.
        return bindLesson(handle.createQuery("""
                                select count(*) from dispatch
                                where subscription = :subscription and run = :run and purpose = :purpose
                                    and coalesce(ordinal, -1) = :ordinal and state in ('ACCEPTED', 'DOUBTFUL')
                                """), wish).mapTo(Integer.class).one() > 0;
    }

    private static <S extends SqlStatement<S>> S bindLesson(S statement, Wish wish) {
        return statement
                .bind("subscription", wish.due().id().value())
                .bind("run", wish.issue().after().run())
                .bind("purpose", wish.issue().purpose().name())
                .bind("ordinal", wish.issue().ordinal().orElse(-1));
    }
}
