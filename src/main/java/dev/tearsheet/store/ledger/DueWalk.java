package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.IssuePicker;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Dialect;
import dev.tearsheet.store.subscription.Happenings;
import dev.tearsheet.store.subscription.SubscriptionRow;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Happening;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/**
 * One walk along the due subscriptions, within one transaction: read and hold them, ask the picker, claim the issues
 * that it wants, and write what the subscriptions have become. Four statements or so for a hundred readers.
 */
final class DueWalk {
    /** A due subscription and its reader, who may be one that is never mailed. */
    private record Due(Subscription subscription, Subscriber subscriber, boolean suppressed, boolean hasOthers) {}

    private final Handle handle;
    private final Dialect dialect;
    private final Instant now;
    private final IssueClaims claims;
    private final Map<SubscriberId, List<Subscription>> live = new HashMap<>();
    private final List<Subscription> becomes = new ArrayList<>();
    private final List<Subscription> goOut = new ArrayList<>();
    private final Happenings happenings = new Happenings();

    DueWalk(Handle handle, Dialect dialect, Lease lease, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.now = now;
        this.claims = new IssueClaims(handle, lease, now);
    }

    Ledger.Walk run(int most, IssuePicker picker) {
        List<Due> due = due(most);
        List<Due> mine = undisputed(due);
        readLive(mine);
        List<IssueClaims.Wish> wishes = mine.stream()
                .map(d -> wish(d, picker))
                .flatMap(Optional::stream)
                .toList();
        List<Claimed> claimed = claim(wishes);
        SubscriptionRow.write(handle, becomes);
        SubscriptionRow.claim(handle, goOut);
        happenings.write(handle, now);
        return new Ledger.Walk(claimed, due.size());
    }

    private List<Due> due(int most) {
        // Due subscriptions in due order, but those that another node is walking along.
        return handle.createQuery("""
                        select <subscription>, <subscriber>, exists (select 1 from suppression
                            where suppression.address_key = subscriber.address_key) as suppressed,
                            exists (select 1 from subscription other where other.subscriber = subscription.subscriber
                            and other.id <> subscription.id and other.state in ('ACTIVE', 'PAUSED')) as has_others
                        from subscription join subscriber on subscriber.id = subscription.subscriber
                        where subscription.deferred < 1 and subscription.due <= :now and subscription.in_flight < 1
                        order by subscription.due, subscription.id
                        limit :most <lock>
                        """)
                .define("subscription", Columns.SUBSCRIPTION)
                .define("subscriber", Columns.SUBSCRIBER)
                .define("lock", dialect.lockFree("subscription"))
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> new Due(
                        Columns.subscription(row),
                        Columns.subscriber(row),
                        row.getBoolean("suppressed"),
                        row.getBoolean("has_others")))
                .list();
    }

    /** Of all that one reader is in, one node alone decides; most are in nothing else. */
    private List<Due> undisputed(List<Due> due) {
        Set<SubscriberId> inSeveral = inSeveral(due);
        if (inSeveral.isEmpty()) {
            return due;
        }
        // Readers, but those for whom another node is deciding.
        String sql = "select id from subscriber where id in (%s) " + dialect.lockFree("subscriber");
        Set<SubscriberId> mine = Set.copyOf(Bulk.query(
                handle,
                sql,
                "?",
                inSeveral,
                (values, id) -> values.put(id.value()),
                row -> new SubscriberId(row.getLong("id"))));
        return due.stream()
                .filter(d -> !d.hasOthers() || mine.contains(d.subscription().subscriber()))
                .toList();
    }

    private static Set<SubscriberId> inSeveral(List<Due> due) {
        return due.stream()
                .filter(Due::hasOthers)
                .map(d -> d.subscription().subscriber())
                .collect(Collectors.toSet());
    }

    private Optional<IssueClaims.Wish> wish(Due due, IssuePicker picker) {
        if (due.suppressed()) {
            become(due.subscription(), due.subscription().with(new State.Ended(State.Ended.Reason.UNREACHABLE, now)));
            return Optional.empty();
        }
        Pick pick = picker.pick(due.subscription(), due.subscriber(), others(due.subscription()));
        if (pick instanceof Pick.Issue issue) {
            replace(SubscriptionRow.inFlight(issue.after(), true));
            return Optional.of(new IssueClaims.Wish(due.subscription(), due.subscriber(), issue));
        }
        Pick.Wait wait = (Pick.Wait) pick;
        replace(wait.after());
        become(due.subscription(), wait.after());
        wait.why().ifPresent(why -> happenings.note(wait.after(), new Happening(Happening.What.PUT_OFF, why)));
        return Optional.empty();
    }

    private void become(Subscription before, Subscription after) {
        happenings.note(before, after);
        becomes.add(after);
    }

    private void readLive(List<Due> due) {
        due.forEach(d -> live(d.subscription()));
        Set<SubscriptionId> known = due.stream().map(d -> d.subscription().id()).collect(Collectors.toSet());
        Set<SubscriberId> inSeveral = inSeveral(due);
        if (!inSeveral.isEmpty()) {
            // All that these readers are in, to tell whose turn it is.
            String sql = "select " + Columns.SUBSCRIPTION + " from subscription where subscriber in (%s)"
                    + " and state in ('ACTIVE', 'PAUSED')";
            Bulk.query(
                            handle,
                            sql,
                            "?",
                            inSeveral,
                            (values, id) -> values.put(id.value()),
                            row -> known.contains(new SubscriptionId(row.getLong("s_id")))
                                    ? Optional.<Subscription>empty()
                                    : Optional.of(Columns.subscription(row)))
                    .forEach(s -> s.ifPresent(this::live));
        }
    }

    private void live(Subscription subscription) {
        live.computeIfAbsent(subscription.subscriber(), id -> new ArrayList<>(1))
                .add(subscription);
    }

    private List<Subscription> others(Subscription mine) {
        return live.getOrDefault(mine.subscriber(), List.of()).stream()
                .filter(s -> !s.id().equals(mine.id()) && s.isLive())
                .toList();
    }

    /** What was picked before counts for what is picked after it. */
    private void replace(Subscription picked) {
        live.getOrDefault(picked.subscriber(), new ArrayList<>())
                .replaceAll(s -> s.id().equals(picked.id()) ? picked : s);
    }

    /** Almost always a claim changes nothing but that: when it was due may stand, and no index is written to. */
    private Subscription inFlight(IssueClaims.Wish wish) {
        Subscription after = SubscriptionRow.inFlight(wish.issue().after(), true);
        boolean inTurn = wish.due().state() instanceof State.Active active
                && active.slot().isEmpty();
        if (inTurn && wish.issue().after().equals(wish.due().goesOut(now))) {
            Subscription same = SubscriptionRow.inFlight(wish.due(), true);
            goOut.add(same);
            return same;
        }
        become(wish.due(), after);
        return after;
    }

    private List<Claimed> claim(List<IssueClaims.Wish> wishes) {
        Map<SubscriptionId, Dispatch> fresh = claims.make(wishes);
        List<Claimed> claimed = new ArrayList<>();
        for (IssueClaims.Wish wish : wishes) {
            Optional<Dispatch> row =
                    Optional.ofNullable(fresh.get(wish.due().id())).or(() -> claims.takeAgain(wish));
            if (row.isPresent()) {
                Subscription after = inFlight(wish);
                claimed.add(new Claimed(
                        row.get(), Optional.of(SubscriptionRow.written(after)), Optional.of(wish.subscriber())));
            } else {
                becomes.add(claims.refused(wish));
            }
        }
        return claimed;
    }
}
