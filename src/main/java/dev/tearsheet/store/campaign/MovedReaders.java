package dev.tearsheet.store.campaign;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.store.Dialect;
import dev.tearsheet.store.subscription.ReaderPages;
import dev.tearsheet.store.subscription.SubscriptionRow;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Writes what a new revision means for the readers of its campaign, within the transaction that makes it live. Only when
 * times change their next lessons follow by {@link SqlMovingTimes}.
 */
final class MovedReaders {
    /** So many places are written by one statement. */
    private static final int AT_ONCE = 100;

    private final Handle handle;
    private final Dialect dialect;
    private final Changeover over;
    private final Instant now;

    MovedReaders(Handle handle, Dialect dialect, Changeover over, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.over = over;
        this.now = now;
    }

    void run() {
        hold();
        movePlaces();
        if (over.reopens()) {
            reopen();
        }
        if (over.movesTimes()) {
            SqlMovingTimes.begin(handle, over);
        }
    }

    private void hold() {
        // Nobody else changes the readers of this campaign until the end.
        handle.createQuery("""
                        select count(*) from (select id from subscription where campaign = :campaign
                            order by id <lock>) as held
                        """)
                .define("lock", dialect.lock("subscription"))
                .bind("campaign", over.next().slug().value())
                .mapTo(Long.class)
                .one();
    }

    /** All who have received the same become the same: as many statements as places, not as readers. */
    private void movePlaces() {
        // What readers have received, each once.
        Map<String, String> moved =
                handle.createQuery("""
                        select received from subscription where campaign = :campaign and received <> '' group by received
                        """).bind("campaign", over.next().slug().value()).mapTo(String.class).stream()
                        .map(before -> Map.entry(before, after(before)))
                        .filter(e -> !e.getKey().equals(e.getValue()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        List<Map.Entry<String, String>> all = List.copyOf(moved.entrySet());
        IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .forEach(from -> movePlaces(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }

    private String after(String received) {
        return Received.of(over.received(Received.parse(received).ordinals())).toString();
    }

    private void movePlaces(List<Map.Entry<String, String>> places) {
        String cases = "when ? then ? ".repeat(places.size());
        // What they count as having received.
        Update update = handle.createUpdate("""
                        update subscription set received = case received <cases> end, version = version + 1
                        where campaign = ? and received in (<places>) and state <> <state>
                        """)
                // Who begins again after the end is not past what comes then.
                .define("state", over.reopens() ? "'COMPLETED'" : "''")
                .define("cases", cases)
                .define(
                        "places",
                        String.join(", ", places.stream().map(p -> "?").toList()));
        int at = 0;
        for (Map.Entry<String, String> place : places) {
            update.bind(at++, place.getKey()).bind(at++, place.getValue());
        }
        update.bind(at++, over.next().slug().value());
        for (Map.Entry<String, String> place : places) {
            update.bind(at++, place.getKey());
        }
        update.execute();
    }

    /** Who has finished begins again at the next slot, if a lesson is to come. */
    private void reopen() {
        eachPage(
                List.of("COMPLETED"),
                page -> SubscriptionRow.write(
                        handle,
                        page.stream()
                                .map(this::reopened)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private Optional<Subscription> reopened(ReaderPages.Reader reader) {
        Campaign campaign = over.next().campaign();
        Subscription done = reader.subscription();
        Received received = Received.of(over.finishedReceived(done.received().ordinals()));
        Enrolment then = new Enrolment(done, reader.subscriber(), campaign);
        return campaign.series().comingAfter(received.ordinals()).isEmpty()
                ? Optional.empty()
                : Optional.of(done.counting(received).dueAt(then.nextSlot(now)));
    }

    private void eachPage(List<String> states, Consumer<List<ReaderPages.Reader>> work) {
        ReaderPages.each(handle, over.next().slug(), states, work);
    }
}
