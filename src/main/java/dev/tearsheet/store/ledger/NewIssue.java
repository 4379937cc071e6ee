package dev.tearsheet.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.store.Values;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;

/** The row of an issue that is claimed as it is made. */
record NewIssue(Subscription due, Subscriber subscriber, Pick.Issue issue, Lease lease, Instant now) {
    static final int FIRST_CLAIM = 1;

    /** The columns in the order of {@link #put}. */
    static final String COLUMNS = """
            purpose, campaign, recipient, recipient_key, subscription, run, ordinal, local_date, ahead, due, node, lease_until,
            created, claimed, fence, state, issue, attempts, reply""";

    public void put(Values values) throws SQLException {
        values.put(issue.purpose().name())
                .put(due.campaign().value())
                .put(subscriber.address().toString())
                .put(subscriber.address().key())
                .put(due.id().value())
                .put(issue.after().run())
                .number(issue.ordinal())
                .put(issue.date().toString())
                .put(issue.ahead())
                .put(due.state().due().orElse(now))
                .put(lease.node())
                .put(lease.until())
                .put(now)
                .put(now)
                .put(FIRST_CLAIM)
                .put(DispatchState.CLAIMED.name())
                .put(true)
                .put(0)
                .put("");
    }

    /** What a reader of the row would get. */
    Dispatch dispatch(DispatchId id) {
        return new Dispatch(
                id,
                issue.purpose(),
                due.campaign(),
                subscriber.address(),
                Optional.of(due.id()),
                issue.after().run(),
                issue.ordinal(),
                Optional.of(issue.date()),
                Optional.empty(),
                0,
                Optional.empty(),
                Instant.ofEpochMilli(now.toEpochMilli()),
                FIRST_CLAIM);
    }
}
