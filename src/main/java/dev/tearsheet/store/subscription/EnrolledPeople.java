package dev.tearsheet.store.subscription;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Dialect;
import dev.tearsheet.store.Values;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.joining.Added;
import dev.tearsheet.subscription.joining.Enrolling.NewReader;
import org.jdbi.v3.core.Handle;

/** The people of one enrolling, and how each stands with the campaign; within one transaction. */
final class EnrolledPeople {
    // New subscribers; those that are there stay as they are.
    private static final String PERSON = """
            insert into subscriber (address, address_key, zone, since) values (?, ?, ?, ?)
            on conflict (address_key) do nothing
            """;

    // How somebody said yes.
    private static final String CONSENT = "insert into consent (subscription, source, note, given) values (?, ?, ?, ?)";

    // The same, unless that is noted already.
    private static final String CONSENT_AGAIN = """
            insert into consent (subscription, source, note, given)
            select ?, ?, ?, ? where not exists (select 1 from consent
                where subscription = ? and source = ? and note = ? and given <= ?)
            """;

    /** What somebody said, in the operator's words. */
    private record Said(SubscriptionId subscription, String words) {}

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
        Bulk.execute(
                handle,
                PERSON,
                byKey(wanted),
                (values, person) -> values.put(person.getValue().address().toString())
                        .put(person.getKey())
                        .text(person.getValue().zone().map(ZoneId::getId))
                        .put(now));
        // Subscribers by address. A new subscription waits for its subscriber's row (a foreign key).
        String sql = "select " + Columns.SUBSCRIBER + " from subscriber where address_key in (%s) order by address_key "
                + dialect.lock("subscriber");
        return Bulk.query(handle, sql, "?", wanted.keySet(), Values::put, Columns::subscriber).stream()
                .collect(Collectors.toMap(s -> s.address().key(), Function.identity()));
    }

    /** In one order, so that two imports do not wait for each other, and neighbours in the index come together. */
    private static List<Map.Entry<String, NewReader>> byKey(Map<String, NewReader> wanted) {
        return wanted.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** How these people stand; who was never asked stands before the first step. */
    Map<SubscriberId, Subscription> before(Collection<Subscriber> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        // The subscriptions of these people, held until the end. Not by campaign and in the order of its index, where
        // SQLite would walk along all readers of the campaign.
        String sql = "select " + Columns.SUBSCRIPTION + " from subscription where subscriber in (%s) order by id + 0 "
                + dialect.lock("subscription");
        List<Long> ids = people.stream().map(p -> p.id().value()).toList();
        Bulk.query(handle, sql, "?", ids, Values::put, Columns::subscription).stream()
                .filter(s -> s.campaign().equals(campaign))
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
        List<Said> first = new ArrayList<>();
        List<Said> again = new ArrayList<>();
        wanted.forEach((key, reader) -> {
            Added added = becomes.get(key);
            if (added.isOn()) {
                Said said = new Said(subscription(people.get(key)).id(), reader.consent());
                (added == Added.ALREADY_ON ? again : first).add(said);
            }
        });
        Bulk.execute(handle, CONSENT, first, this::put);
        Bulk.execute(handle, CONSENT_AGAIN, again, (values, said) -> put(put(values, said), said));
    }

    private Values put(Values values, Said said) throws SQLException {
        return values.put(said.subscription().value())
                .put(Consent.Source.OPERATOR.name())
                .put(said.words())
                .put(now);
    }
}
