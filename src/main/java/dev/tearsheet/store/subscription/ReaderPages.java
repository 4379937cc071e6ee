package dev.tearsheet.store.subscription;

import java.util.List;
import java.util.function.Consumer;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.store.Columns;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.Handle;

/** Goes through the readers of a campaign page by page, so that a million of them need no more room than one page. */
public final class ReaderPages {
    public static final int PAGE = 1000;

    /** A subscription with its reader. */
    public record Reader(Subscription subscription, Subscriber subscriber) {}

    private ReaderPages() {}

    /** @param states in which they are, as the column has them */
    public static void each(Handle handle, Slug campaign, List<String> states, Consumer<List<Reader>> work) {
        long after = 0;
        List<Reader> page;
        do {
            page = page(handle, campaign, states, after, PAGE, "");
            if (!page.isEmpty()) {
                work.accept(page);
                after = page.get(page.size() - 1).subscription().id().value();
            }
        } while (page.size() == PAGE);
    }

    /**
     * @param after the number of the subscription before the first
     * @param lock the end of the query, if the rows shall be held
     */
    public static List<Reader> page(
            Handle handle, Slug campaign, List<String> states, long after, int most, String lock) {
        // Some readers of a campaign, by number of their subscription.
        return handle.createQuery("""
                        select <subscription>, <subscriber>
                        from subscription join subscriber on subscriber.id = subscription.subscriber
                        where subscription.campaign = :campaign and subscription.id > :after
                            and subscription.state in (<states>)
                        order by subscription.id limit :most <lock>
                        """)
                .define("subscription", Columns.SUBSCRIPTION)
                .define("subscriber", Columns.SUBSCRIBER)
                .define("lock", lock)
                .bind("campaign", campaign.value())
                .bind("after", after)
                .bindList("states", states)
                .bind("most", most)
                .map((row, context) -> new Reader(Columns.subscription(row), Columns.subscriber(row)))
                .list();
    }
}
