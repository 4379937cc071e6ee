package dev.tearsheet.store.subscription;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.store.Database;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.change.Readership;

/** The readers of a campaign, counted by the database. */
public final class SqlReadership implements Readership {
    private final Database database;

    public SqlReadership(Database database) {
        this.database = database;
    }

    @Override
    public void places(Slug campaign, Consumer<Place> each) {
        database.read(handle -> {
            // How many stand alike.
            handle.createQuery("""
                            select state, received, count(*) as readers from subscription
                            where campaign = :campaign group by state, received
                            """)
                    .bind("campaign", campaign.value())
                    .map((row, context) -> new Place(
                            Standing.valueOf(row.getString("state")),
                            Received.parse(row.getString("received")),
                            row.getLong("readers")))
                    .forEach(each);
            return true;
        });
    }

    @Override
    public void active(Slug campaign, BiConsumer<Subscription, Subscriber> each) {
        each(campaign, List.of("ACTIVE"), each);
    }

    /** All to whom something is coming: those who rest, too. */
    public void live(Slug campaign, BiConsumer<Subscription, Subscriber> each) {
        each(campaign, List.of("ACTIVE", "PAUSED"), each);
    }

    private void each(Slug campaign, List<String> states, BiConsumer<Subscription, Subscriber> each) {
        database.read(handle -> {
            ReaderPages.each(
                    handle, campaign, states, page -> page.forEach(r -> each.accept(r.subscription(), r.subscriber())));
            return true;
        });
    }
}
