package dev.tearsheet.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Added;
import dev.tearsheet.subscription.Enrolling.NewReader;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The people of one enrolling, and how each stands with the campaign; within one transaction. */
final class EnrolledPeople {
    private final Handle handle;
    private final Dialect dialect;
    private final Slug campaign;
    private final Instant now;
    private final Map<SubscriberId, Subscription> before = new HashMap<>();
    private final Set<SubscriberId> fresh = new HashSet<>();

    EnrolledPeople(Handle handle, Dialect dialect, Slug campaign, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.campaign = campaign;
        this.now = now;
    }

    /** The people by the keys of their addresses. Until the end nobody else can subscribe them to anything. */
    Map<String, Subscriber> findOrAdd(Map<String, NewReader> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        // New subscribers; those that are there stay as they are. In one order, so that two imports do not wait for
        // each other.
        PreparedBatch batch = handle.prepareBatch("""
                insert into subscriber (address, address_key, zone, since) values (:address, :key, :zone, :now)
                on conflict (address_key) do nothing
                """);
        wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> batch.bind("key", e.getKey())
                        .bind("address", e.getValue().address().toString())
                        .bind("zone", e.getValue().zone().map(ZoneId::getId).orElse(null))
                        .bind("now", now.toEpochMilli())
                        .add());
        batch.execute();
        // Subscribers by address. A new subscription waits for its subscriber's row (a foreign key).
        return handle
                .createQuery(
                        "select <columns> from subscriber where address_key in (<keys>) order by address_key <lock>")
                .define("columns", Columns.SUBSCRIBER)
                .define("lock", dialect.lock("subscriber"))
                .bindList("keys", List.copyOf(wanted.keySet()))
                .map((row, context) -> Columns.subscriber(row))
                .stream()
                .collect(Collectors.toMap(s -> s.address().key(), Function.identity()));
    }

    /** How these people stand; who was never asked stands before the first step. */
    Map<SubscriberId, Subscription> before(Collection<Subscriber> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        // The subscriptions of these people, held until the end. Ordered by a sum, because in the order of an index
        // SQLite would walk along all readers of the campaign.
        handle.createQuery("""
                        select <columns> from subscription where campaign = :campaign and subscriber in (<people>)
                        order by id + 0 <lock>
                        """)
                .define("columns", Columns.SUBSCRIPTION)
                .define("lock", dialect.lock("subscription"))
                .bind("campaign", campaign.value())
                .bindList("people", people.stream().map(p -> p.id().value()).toList())
                .map((row, context) -> Columns.subscription(row))
                .forEach(s -> before.put(s.subscriber(), s));
        people.stream()
                .map(Subscriber::id)
                .filter(id -> !before.containsKey(id))
                .forEach(fresh::add);
        Iterator<Long> numbers =
                dialect.reserve(handle, "subscription", fresh.size()).iterator();
        fresh.stream()
                .sorted(Comparator.comparing(SubscriberId::value))
                .forEach(id -> before.put(id, Subscription.begin(new SubscriptionId(numbers.next()), id, campaign)));
        return before;
    }

    Subscription subscription(Subscriber person) {
        return before.get(person.id());
    }

    /** Whether the person's subscription has no row yet. */
    boolean isNew(Subscriber person) {
        return fresh.contains(person.id());
    }

    /** How those said yes who are on the list now, beside the earlier times; of those who were on it only what is new. */
    void keepConsents(Map<String, NewReader> wanted, Map<String, Subscriber> people, Map<String, Added> becomes) {
        // How somebody said yes.
        PreparedBatch said = handle.prepareBatch("""
                insert into consent (subscription, source, given, note) values (:subscription, :source, :given, :note)
                """);
        // The same, unless that is noted already.
        PreparedBatch saidAgain = handle.prepareBatch("""
                insert into consent (subscription, source, given, note)
                select :subscription, :source, :given, :note where not exists (select 1 from consent earlier
                    where earlier.subscription = :subscription and earlier.source = :source and earlier.note = :note)
                """);
        wanted.forEach((key, reader) -> {
            Added added = becomes.get(key);
            if (added.isOn()) {
                SubscriptionId id = subscription(people.get(key)).id();
                add(added == Added.ALREADY_ON ? saidAgain : said, id, reader.consent());
            }
        });
        Stream.of(said, saidAgain).filter(batch -> batch.size() > 0).forEach(PreparedBatch::execute);
    }

    private void add(PreparedBatch batch, SubscriptionId subscription, String words) {
        batch.bind("subscription", subscription.value())
                .bind("source", Consent.Source.OPERATOR.name())
                .bind("given", now.toEpochMilli())
                .bind("note", words)
                .add();
    }
}
