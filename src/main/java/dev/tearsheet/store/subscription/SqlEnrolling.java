package dev.tearsheet.store.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.Values;
import dev.tearsheet.store.outbox.Outbox;
import dev.tearsheet.store.subscriber.Liftings;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscriber.Suppression.Reason;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.joining.Added;
import dev.tearsheet.subscription.joining.Enrolling;
import org.jdbi.v3.core.Handle;

/**
 * Enrols many readers with a handful of statements, whatever their number: who is there already is found first, and a
 * new subscription is written once, as it is after its first step.
 */
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
            EnrolledPeople people = new EnrolledPeople(handle, database.dialect(), campaign, now);
            if (bringBack) {
                new Liftings(handle, now)
                        .lift(keys(readers), List.of(Reason.UNREACHABLE), "the operator: has said yes again");
            }
            Map<String, Added> becomes = new HashMap<>(suppressed(handle, keys(readers)));
            // An address that is there twice counts once.
            Map<String, NewReader> wanted = new LinkedHashMap<>();
            readers.stream()
                    .filter(r -> !becomes.containsKey(r.address().key()))
                    .forEach(r -> wanted.putIfAbsent(r.address().key(), r));
            Map<String, Subscriber> found = people.findOrAdd(wanted);
            Map<SubscriberId, Subscription> before = people.before(found.values());
            found.forEach((key, person) -> becomes.put(key, decide(before.get(person.id()), bringBack)));
            begin(
                    people,
                    handle,
                    added(found, becomes),
                    (s, p) -> step.of(s, p, wanted.get(p.address().key())),
                    now);
            people.keepConsents(wanted, found, becomes);
            return results(readers, becomes);
        });
    }

    private static List<String> keys(Collection<NewReader> readers) {
        return readers.stream().map(r -> r.address().key()).distinct().toList();
    }

    private static Map<String, Added> suppressed(Handle handle, List<String> keys) {
        // Addresses that are never mailed, among these.
        String sql = "select address, reason, since, note from suppression where address_key in (%s)";
        return Bulk.query(handle, sql, "?", keys, Values::put, Columns::suppression).stream()
                .collect(Collectors.toMap(s -> s.address().key(), s -> Added.to(s.reason())));
    }

    private void begin(
            EnrolledPeople people,
            Handle handle,
            List<Subscriber> added,
            BiFunction<Subscription, Subscriber, Transition> step,
            Instant now) {
        List<Transition> again = new ArrayList<>();
        List<Transition> first = new ArrayList<>();
        Happenings happenings = new Happenings();
        for (Subscriber person : added) {
            Subscription before = people.subscription(person);
            Transition taken = step.apply(before, person);
            (people.isNew(person) ? first : again).add(taken);
            happenings.note(before, taken.after());
        }
        SubscriptionRow.insert(handle, database.dialect(), after(first), now);
        SubscriptionRow.write(handle, after(again));
        happenings.write(handle, now);
        again.addAll(first);
        List<Notice> notices = again.stream().flatMap(s -> s.notices().stream()).toList();
        outbox.takeTurns(handle, notices);
        notices.forEach(notice -> outbox.plan(handle, notice, now));
    }

    private static List<Subscription> after(List<Transition> steps) {
        return steps.stream().map(Transition::after).toList();
    }

    private static Added decide(Subscription was, boolean bringBack) {
        Added standing = Added.to(was);
        return bringBack && standing.mayComeBack() ? Added.BACK : standing;
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
