package dev.tearsheet.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;

/** The row of an issue that is claimed as it is made. */
record NewIssue(Subscription due, Subscriber subscriber, Pick.Issue issue, Lease lease, Instant now) {
    /** The columns in the order of {@link #values()}. */
    static final String COLUMNS = """
            purpose, campaign, recipient, recipient_key, subscription, run, ordinal, local_date, ahead, due, node, lease_until,
            created, claimed, fence, state, issue, attempts, reply""";

    List<Object> values() {
        return Arrays.asList(
                issue.purpose().name(),
                due.campaign().value(),
                subscriber.address().toString(),
                subscriber.address().key(),
                due.id().value(),
                issue.after().run(),
                issue.ordinal().orElse(null),
                issue.date().toString(),
                issue.ahead() ? 1 : 0,
                due.state().due().orElse(now).toEpochMilli(),
                lease.node(),
                lease.until().toEpochMilli(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                1,
                "CLAIMED",
                1,
                0,
                "");
    }
}
