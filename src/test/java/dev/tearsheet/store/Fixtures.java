package dev.tearsheet.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.IssuePicker;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.Waits;

/** A store with people in it, told in short sentences: {@code given.active("ann@example.org").dueAt(NOON)}. */
final class Fixtures {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Slug IKIGAI = new Slug("ikigai");
    static final Slug STOICS = new Slug("stoics");
    static final Lease LEASE = new Lease("node-1", NOON.plus(Duration.ofMinutes(10)));

    final Subscribers subscribers;
    final Subscriptions subscriptions;
    final Ledger ledger;
    private final Database database;
    private Instant now = NOON;

    Fixtures(Database database) {
        this.database = database;
        this.subscribers = new SqlSubscribers(database);
        this.subscriptions = new SqlSubscriptions(database, (InstantSource) () -> now, Limits.usual());
        this.ledger = new SqlLedger(database, Limits.usual());
    }

    static Instant minutes(int after) {
        return NOON.plus(Duration.ofMinutes(after));
    }

    static Instant days(int after) {
        return NOON.plus(Duration.ofDays(after));
    }

    static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    static EmailAddress address(String text) {
        return EmailAddress.parse(text);
    }

    /** What the SQL classes' own clock shows from now on. */
    Fixtures at(Instant instant) {
        now = instant;
        return this;
    }

    Subscriber reader(String address) {
        return subscribers.findOrAdd(address(address), Optional.empty(), NOON);
    }

    Subscription awaiting(String address) {
        return subscriptions.findOrAdd(
                reader(address).id(), IKIGAI, new Consent(Consent.Source.MAIL, NOON, "<1@example.org>"));
    }

    /** An active subscription to ikigai whose next issue is due then. */
    Subscription active(String address, Instant due) {
        return saved(awaiting(address).dueAt(due));
    }

    /** Writes the subscription as a step without mails, and reads it again. */
    Subscription saved(Subscription subscription) {
        if (!subscriptions.save(new Transition(subscription, List.of()), Optional.empty())) {
            throw new AssertionError("changed since it was read: " + subscription);
        }
        return again(subscription);
    }

    Subscription paused(Subscription subscription) {
        return saved(again(subscription).with(new State.Paused(days(30))));
    }

    Subscription left(Subscription subscription) {
        return saved(again(subscription).with(new State.Ended(State.Ended.Reason.LEFT, now)));
    }

    Subscription again(Subscription subscription) {
        return subscriptions.find(subscription.id()).orElseThrow();
    }

    Confirmation confirmation(Subscription subscription, String hash, Instant created) {
        return new Confirmation(
                subscription.id(),
                Question.JOIN,
                Optional.empty(),
                "nonce of " + hash,
                hash,
                created,
                created.plus(Waits.USUAL.of(Question.JOIN)),
                Optional.empty());
    }

    static Notice notice(Purpose purpose, String recipient, String once) {
        return notice(purpose, recipient, IKIGAI, Optional.empty(), once);
    }

    static Notice notice(Purpose purpose, Subscription subscription, String recipient, String once) {
        return notice(purpose, recipient, subscription.campaign(), Optional.of(subscription.id()), once);
    }

    static Notice notice(Purpose purpose, String recipient, Slug campaign, Optional<SubscriptionId> of, String once) {
        return new Notice(purpose, address(recipient), campaign, of, Optional.empty(), once);
    }

    /** Gives everybody this lesson, on this instant's date in UTC. */
    static IssuePicker lesson(int ordinal, Instant at) {
        return (subscription, subscriber, others) ->
                new Pick.Issue(subscription, Purpose.LESSON, Optional.of(ordinal), dateOf(at));
    }

    /** Claims what is due at an instant for node-1, everybody getting this lesson. */
    List<Claimed> claimedLesson(int ordinal, Instant at) {
        return ledger.claimDue(leaseOf("node-1", at), at, 100, lesson(ordinal, at))
                .claimed();
    }

    static Lease leaseOf(String node, Instant now) {
        return new Lease(node, now.plus(Duration.ofMinutes(10)));
    }

    static Settlement accepted(Dispatch dispatch, Instant at) {
        return new Settlement(dispatch, DispatchState.ACCEPTED, Optional.empty(), true, "250 ok", at);
    }

    static Settlement refused(Dispatch dispatch, Instant at) {
        return new Settlement(dispatch, DispatchState.REJECTED, Optional.empty(), true, "550 no such user", at);
    }

    static Settlement doubtful(Dispatch dispatch, Instant at) {
        return new Settlement(dispatch, DispatchState.DOUBTFUL, Optional.empty(), true, "no answer", at);
    }

    static Settlement deferred(Dispatch dispatch, Instant at, Instant due) {
        return new Settlement(dispatch, DispatchState.DEFERRED, Optional.of(due), true, "451 later", at);
    }

    /** The state, attempts and reply of a dispatch, as they stand in its row. */
    Map<String, Object> row(Dispatch dispatch) {
        return database.read(handle -> handle.createQuery("select * from dispatch where id = :id")
                .bind("id", dispatch.id().value())
                .mapToMap()
                .one());
    }

    DispatchState stateOf(Dispatch dispatch) {
        return DispatchState.valueOf((String) row(dispatch).get("state"));
    }

    /** The states in the history of a dispatch, oldest first. */
    List<String> historyOf(Dispatch dispatch) {
        return database.read(handle -> handle.createQuery("select state from attempt where dispatch = :id order by id")
                .bind("id", dispatch.id().value())
                .mapTo(String.class)
                .list());
    }
}
