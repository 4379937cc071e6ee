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
import dev.tearsheet.store.ledger.SqlLedger;
import dev.tearsheet.store.subscriber.SqlSubscribers;
import dev.tearsheet.store.subscription.SqlSubscriptions;
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
public final class Fixtures {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Slug IKIGAI = new Slug("ikigai");
    public static final Slug STOICS = new Slug("stoics");
    public static final Lease LEASE = new Lease("node-1", NOON.plus(Duration.ofMinutes(10)));

    public final Subscribers subscribers;
    public final Subscriptions subscriptions;
    public final Ledger ledger;
    private final Database database;
    private Instant now = NOON;

    public Fixtures(Database database) {
        this.database = database;
        this.subscribers = new SqlSubscribers(database);
        this.subscriptions = new SqlSubscriptions(database, (InstantSource) () -> now, Limits.usual());
        this.ledger = new SqlLedger(database, Limits.usual());
    }

    public static Instant minutes(int after) {
        return NOON.plus(Duration.ofMinutes(after));
    }

    public static Instant days(int after) {
        return NOON.plus(Duration.ofDays(after));
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    public static EmailAddress address(String text) {
        return EmailAddress.parse(text);
    }

    /** What the SQL classes' own clock shows from now on. */
    public Fixtures at(Instant instant) {
        now = instant;
        return this;
    }

    public Subscriber reader(String address) {
        return subscribers.findOrAdd(address(address), Optional.empty(), NOON);
    }

    public Subscription awaiting(String address) {
        return subscriptions.findOrAdd(
                reader(address).id(), IKIGAI, new Consent(Consent.Source.MAIL, NOON, "<1@example.org>"));
    }

    /** An active subscription to ikigai whose next issue is due then. */
    public Subscription active(String address, Instant due) {
        return saved(awaiting(address).dueAt(due));
    }

    /** One to another campaign. */
    public Subscription alsoIn(Slug campaign, String address, Instant due) {
        Consent consent = new Consent(Consent.Source.MAIL, NOON, "<2@example.org>");
        return saved(
                subscriptions.findOrAdd(reader(address).id(), campaign, consent).dueAt(due));
    }

    /** Writes the subscription as a step without mails, and reads it again. */
    public Subscription saved(Subscription subscription) {
        if (!subscriptions.save(new Transition(subscription, List.of()), Optional.empty())) {
            throw new AssertionError("changed since it was read: " + subscription);
        }
        return again(subscription);
    }

    public Subscription paused(Subscription subscription) {
        return saved(again(subscription).with(new State.Paused(days(30))));
    }

    public Subscription left(Subscription subscription) {
        return saved(again(subscription).with(new State.Ended(State.Ended.Reason.LEFT, now)));
    }

    public Subscription again(Subscription subscription) {
        return subscriptions.find(subscription.id()).orElseThrow();
    }

    public Confirmation confirmation(Subscription subscription, String hash, Instant created) {
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

    public static Notice notice(Purpose purpose, String recipient, String once) {
        return notice(purpose, recipient, IKIGAI, Optional.empty(), once);
    }

    public static Notice notice(Purpose purpose, Subscription subscription, String recipient, String once) {
        return notice(purpose, recipient, subscription.campaign(), Optional.of(subscription.id()), once);
    }

    public static Notice notice(
            Purpose purpose, String recipient, Slug campaign, Optional<SubscriptionId> of, String once) {
        return new Notice(purpose, address(recipient), campaign, of, Optional.empty(), once);
    }

    /** Gives everybody this lesson, on this instant's date in UTC. */
    public static IssuePicker lesson(int ordinal, Instant at) {
        return (subscription, subscriber, others) ->
                new Pick.Issue(subscription, Purpose.LESSON, Optional.of(ordinal), dateOf(at));
    }

    /** Claims what is due at an instant for node-1, everybody getting this lesson. */
    public List<Claimed> claimedLesson(int ordinal, Instant at) {
        return ledger.claimDue(leaseOf("node-1", at), at, 100, lesson(ordinal, at))
                .claimed();
    }

    public static Lease leaseOf(String node, Instant now) {
        return new Lease(node, now.plus(Duration.ofMinutes(10)));
    }

    public static Settlement accepted(Dispatch dispatch, Instant at) {
        return new Settlement(dispatch, DispatchState.ACCEPTED, Optional.empty(), true, "250 ok", at);
    }

    public static Settlement refused(Dispatch dispatch, Instant at) {
        return new Settlement(dispatch, DispatchState.REJECTED, Optional.empty(), true, "550 no such user", at);
    }

    public static Settlement doubtful(Dispatch dispatch, Instant at) {
        return new Settlement(dispatch, DispatchState.DOUBTFUL, Optional.empty(), true, "no answer", at);
    }

    public static Settlement deferred(Dispatch dispatch, Instant at, Instant due) {
        return new Settlement(dispatch, DispatchState.DEFERRED, Optional.of(due), true, "451 later", at);
    }

    /** The state, attempts and reply of a dispatch, as they stand in its row. */
    public Map<String, Object> row(Dispatch dispatch) {
        return database.read(handle -> handle.createQuery("select * from dispatch where id = :id")
                .bind("id", dispatch.id().value())
                .mapToMap()
                .one());
    }

    public DispatchState stateOf(Dispatch dispatch) {
        return DispatchState.valueOf((String) row(dispatch).get("state"));
    }

    /** The states in the history of a dispatch, oldest first. */
    public List<String> historyOf(Dispatch dispatch) {
        return database.read(handle -> handle.createQuery("select state from attempt where dispatch = :id order by id")
                .bind("id", dispatch.id().value())
                .mapTo(String.class)
                .list());
    }
}
