package dev.tearsheet.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
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
import dev.tearsheet.subscriber.Suppression.Reason;
import dev.tearsheet.subscription.Added;
import dev.tearsheet.subscription.Enrolling;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
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
    public List<Added> add(List<NewReader> readers, Slug campaign, FirstStep step, boolean bringBack, Instant now) {
        if (readers.isEmpty()) {
            return List.of();
        }
        return database.write(handle -> {
            if (bringBack) {
                new Liftings(handle, now)
                        .lift(keys(readers), List.of(Reason.UNREACHABLE), "the operator: has said yes again");
            }
            Map<String, Added> suppressed = suppressed(handle, keys(readers));
            // An address that is there twice counts once.
            Map<String, NewReader> wanted = new LinkedHashMap<>();
            readers.stream()
                    .filter(r -> !suppressed.containsKey(r.address().key()))
                    .forEach(r -> wanted.putIfAbsent(r.address().key(), r));
            Map<String, Subscriber> people = people(handle, wanted, now);
            Map<SubscriberId, Subscription> before = subscriptions(handle, people.values(), campaign, now);
            Map<String, Added> becomes = new HashMap<>(suppressed);
            people.forEach((key, person) -> becomes.put(key, decide(before.get(person.id()), bringBack)));
            keepConsents(handle, on(wanted, becomes), people, before, now);
            begin(handle, added(people, becomes), before, step, now);
            return results(readers, becomes);
        });
    }

    private static List<String> keys(Collection<NewReader> readers) {
        return readers.stream().map(r -> r.address().key()).distinct().toList();
    }

    private static Map<String, Added> suppressed(Handle handle, List<String> keys) {
        // Addresses that are never mailed, among these.
        return handle
                .createQuery("select address, reason, since, note from suppression where address_key in (<keys>)")
                .bindList("keys", keys)
                .map((row, context) -> Columns.suppression(row))
                .stream()
                .collect(Collectors.toMap(s -> s.address().key(), s -> Added.to(s.reason())));
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
            List<Subscriber> people,
            Map<SubscriberId, Subscription> before,
            FirstStep step,
            Instant now) {
        List<Transition> steps =
                people.stream().map(p -> step.apply(before.get(p.id()), p)).toList();
        SubscriptionRow.write(handle, steps.stream().map(Transition::after).toList());
        Happenings happenings = new Happenings();
        steps.forEach(s -> happenings.note(before.get(s.after().subscriber()), s.after()));
        happenings.write(handle, now);
        List<Notice> notices = steps.stream().flatMap(s -> s.notices().stream()).toList();
        outbox.takeTurns(handle, notices);
        notices.forEach(notice -> outbox.plan(handle, notice, now));
    }

    private static Added decide(Subscription was, boolean bringBack) {
        Added standing = Added.to(was);
        return bringBack && standing.mayComeBack() ? Added.BACK : standing;
    }

    /** Those who are on the list from now on: how the others said yes is not kept. */
    private static Map<String, NewReader> on(Map<String, NewReader> wanted, Map<String, Added> becomes) {
        Map<String, NewReader> on = new LinkedHashMap<>(wanted);
        on.keySet().removeIf(key -> !becomes.get(key).isOn());
        return on;
    }

    private static List<Subscriber> added(Map<String, Subscriber> people, Map<String, Added> becomes) {
        return people.entrySet().stream()
                .filter(e -> becomes.get(e.getKey()) != Added.ALREADY_ON
                        && becomes.get(e.getKey()).isOn())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whose address is there twice is on already the second time. */
    private static List<Added> results(List<NewReader> readers, Map<String, Added> becomes) {
        Set<String> seen = new HashSet<>();
        return readers.stream()
                .map(reader -> reader.address().key())
                .map(key -> seen.add(key) || !becomes.get(key).isOn() ? becomes.get(key) : Added.ALREADY_ON)
                .toList();
    }
}
