package dev.tearsheet.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.AddReader.Added;
import dev.tearsheet.subscription.Enrolling;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Enrols many readers with a handful of statements, whatever their number. */
public final class SqlEnrolling implements Enrolling {
    private final Database database;
    private final Outbox outbox;

    public SqlEnrolling(Database database, Limits limits) {
        this.database = database;
        this.outbox = new Outbox(database.dialect(), limits);
    }

    @Override
    public List<Added> add(List<NewReader> readers, Slug campaign, FirstStep step, Instant now) {
        if (readers.isEmpty()) {
            return List.of();
        }
        return database.write(handle -> {
            Set<String> suppressed = suppressed(handle, keys(readers));
            // An address that is there twice counts once.
            Map<String, NewReader> wanted = new LinkedHashMap<>();
            readers.stream()
                    .filter(r -> !suppressed.contains(r.address().key()))
                    .forEach(r -> wanted.putIfAbsent(r.address().key(), r));
            Map<String, Subscriber> people = people(handle, wanted, now);
            Map<SubscriberId, Subscription> before = subscriptions(handle, people.values(), campaign, now);
            keepConsents(handle, wanted, people, before, now);
            begin(handle, people, before, step, now);
            return results(readers, suppressed, people, before);
        });
    }

    private static List<String> keys(Collection<NewReader> readers) {
        return readers.stream().map(r -> r.address().key()).distinct().toList();
    }

    private static Set<String> suppressed(Handle handle, List<String> keys) {
        // Addresses that are never mailed, among these.
        return handle.createQuery("select address_key from suppression where address_key in (<keys>)")
                .bindList("keys", keys)
                .mapTo(String.class)
                .set();
    }

    private static Map<String, Subscriber> people(Handle handle, Map<String, NewReader> wanted, Instant now) {
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
        // Subscribers by address.
        return handle
                .createQuery("select <columns> from subscriber where address_key in (<keys>)")
                .define("columns", Columns.SUBSCRIBER)
                .bindList("keys", List.copyOf(wanted.keySet()))
                .map((row, context) -> Columns.subscriber(row))
                .stream()
                .collect(Collectors.toMap(s -> s.address().key(), Function.identity()));
    }

    private Map<SubscriberId, Subscription> subscriptions(
            Handle handle, Collection<Subscriber> people, Slug campaign, Instant now) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = people.stream().map(s -> s.id().value()).sorted().toList();
        // New subscriptions; those that are there stay as they are.
        PreparedBatch batch = handle.prepareBatch("""
                insert into subscription (subscriber, campaign, run, state, received, in_flight, failed_days,
                    generation, version, since)
                values (:subscriber, :campaign, 1, 'AWAITING', '', 0, 0, 1, 1, :now)
                on conflict (subscriber, campaign) do nothing
                """);
        ids.forEach(id -> batch.bind("subscriber", id)
                .bind("campaign", campaign.value())
                .bind("now", now.toEpochMilli())
                .add());
        batch.execute();
        // The subscriptions of these people, held until the end.
        return handle
                .createQuery("""
                        select <columns> from subscription where campaign = :campaign and subscriber in (<ids>)
                        order by id <lock>
                        """)
                .define("columns", Columns.SUBSCRIPTION)
                .define("lock", database.dialect().lock("subscription"))
                .bind("campaign", campaign.value())
                .bindList("ids", ids)
                .map((row, context) -> Columns.subscription(row))
                .stream()
                .collect(Collectors.toMap(Subscription::subscriber, Function.identity()));
    }

    private static void keepConsents(
            Handle handle,
            Map<String, NewReader> wanted,
            Map<String, Subscriber> people,
            Map<SubscriberId, Subscription> subscriptions,
            Instant now) {
        // How they said yes, beside the earlier times.
        PreparedBatch batch = handle.prepareBatch("""
                insert into consent (subscription, source, given, note) values (:subscription, :source, :given, :note)
                """);
        wanted.forEach((key, reader) -> batch.bind(
                        "subscription",
                        subscriptions.get(people.get(key).id()).id().value())
                .bind("source", Consent.Source.OPERATOR.name())
                .bind("given", now.toEpochMilli())
                .bind("note", reader.consent())
                .add());
        if (!wanted.isEmpty()) {
            batch.execute();
        }
    }

    private void begin(
            Handle handle,
            Map<String, Subscriber> people,
            Map<SubscriberId, Subscription> before,
            FirstStep step,
            Instant now) {
        List<Transition> steps = people.values().stream()
                .filter(p -> isNew(before.get(p.id())))
                .map(p -> step.apply(before.get(p.id()), p))
                .toList();
        SubscriptionRow.write(handle, steps.stream().map(Transition::after).toList());
        List<Notice> notices = steps.stream().flatMap(s -> s.notices().stream()).toList();
        outbox.takeTurns(handle, notices);
        notices.forEach(notice -> outbox.plan(handle, notice, now));
    }

    private static List<Added> results(
            List<NewReader> readers,
            Set<String> suppressed,
            Map<String, Subscriber> people,
            Map<SubscriberId, Subscription> before) {
        Set<String> seen = new HashSet<>();
        List<Added> results = new ArrayList<>(readers.size());
        for (NewReader reader : readers) {
            String key = reader.address().key();
            if (suppressed.contains(key)) {
                results.add(Added.SUPPRESSED);
                continue;
            }
            Subscription was = before.get(people.get(key).id());
            if (isNew(was)) {
                results.add(seen.add(key) ? Added.NOW : Added.ALREADY_ON);
            } else {
                results.add(was.isLive() ? Added.ALREADY_ON : Added.LEFT_BEFORE);
            }
        }
        return results;
    }

    private static boolean isNew(Subscription subscription) {
        return subscription.state() instanceof State.AwaitingConfirmation;
    }
}
