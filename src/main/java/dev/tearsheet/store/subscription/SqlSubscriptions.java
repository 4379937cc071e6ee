package dev.tearsheet.store.subscription;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.outbox.Outbox;
import dev.tearsheet.store.outbox.Withdrawals;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Transition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The subscriptions with the consents given for them; their confirmations are kept by {@link Confirmations}. */
public final class SqlSubscriptions implements Subscriptions {
    private final Database database;
    private final InstantSource clock;
    private final Outbox outbox;
    private final Withdrawals withdrawals = new Withdrawals();
    private final Confirmations confirmations = new Confirmations();

    /** @param clock tells when the notices of a step were planned and a confirmation was used */
    public SqlSubscriptions(Database database, InstantSource clock, Limits limits) {
        this.database = database;
        this.clock = clock;
        this.outbox = new Outbox(database.dialect(), limits);
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        // A subscription by number.
        return database.read(handle -> one(handle.createQuery("select <columns> from subscription where id = :id")
                .bind("id", id.value())));
    }

    @Override
    public Optional<Subscription> find(SubscriberId subscriber, Slug campaign) {
        return database.read(handle -> find(handle, subscriber, campaign));
    }

    @Override
    public List<Subscription> of(SubscriberId subscriber) {
        // All subscriptions of one subscriber.
        return database.read(handle -> handle.createQuery(
                        "select <columns> from subscription where subscriber = :subscriber order by id")
                .define("columns", Columns.SUBSCRIPTION)
                .bind("subscriber", subscriber.value())
                .map((row, context) -> Columns.subscription(row))
                .list());
    }

    @Override
    public List<Subscription> finished(Slug campaign, Slug other, Instant since, int most) {
        // Completed lately, and the reader has no subscription to the other campaign that was ever confirmed.
        return database.read(handle -> handle.createQuery("""
                        select <columns> from subscription
                        where campaign = :campaign and state = 'COMPLETED' and over >= :since and not exists (
                            select 1 from subscription next
                            where next.subscriber = subscription.subscriber and next.campaign = :other
                                and next.state <> 'AWAITING')
                        order by over, id limit :most
                        """)
                .define("columns", Columns.SUBSCRIPTION)
                .bind("campaign", campaign.value())
                .bind("other", other.value())
                .bind("since", since.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> Columns.subscription(row))
                .list());
    }

    @Override
    public Subscription findOrAdd(SubscriberId subscriber, Slug campaign, Consent consent) {
        return database.write(handle -> {
            // A new subscription; whoever comes second finds the first one's row.
            handle.createUpdate("""
                            insert into subscription (subscriber, campaign, run, state, received, in_flight,
                                failed_days, generation, version, since)
                            values (:subscriber, :campaign, 1, 'AWAITING', '', 0, 0, 1, 1, :since)
                            on conflict (subscriber, campaign) do nothing
                            """)
                    .bind("subscriber", subscriber.value())
                    .bind("campaign", campaign.value())
                    .bind("since", consent.at().toEpochMilli())
                    .execute();
            Subscription subscription = find(handle, subscriber, campaign).orElseThrow();
            keep(handle, subscription.id(), consent);
            return subscription;
        });
    }

    private static void keep(Handle handle, SubscriptionId subscription, Consent consent) {
        // How the reader asked, beside the earlier times.
        handle.createUpdate("""
                        insert into consent (subscription, source, given, note)
                        values (:subscription, :source, :given, :note)
                        """)
                .bind("subscription", subscription.value())
                .bind("source", consent.source().name())
                .bind("given", consent.at().toEpochMilli())
                .bind("note", consent.note())
                .execute();
    }

    @Override
    public Confirmation request(Confirmation fresh, Notice notice) {
        return database.write(handle -> {
            outbox.takeTurns(handle, List.of(notice));
            outbox.plan(handle, notice, fresh.created());
            return confirmations
                    .live(handle, fresh.subscription(), fresh.question(), fresh.created())
                    .orElseGet(() -> {
                        confirmations.keep(handle, fresh);
                        return fresh;
                    });
        });
    }

    @Override
    public Optional<Confirmation> confirmation(String hash) {
        return database.read(handle -> confirmations.find(handle, hash));
    }

    @Override
    public Optional<Confirmation> liveConfirmation(SubscriptionId subscription, Question question, Instant now) {
        return database.read(handle -> confirmations.live(handle, subscription, question, now));
    }

    @Override
    public boolean save(Transition transition, Optional<Confirmation> used) {
        Instant now = clock.instant();
        Subscription after = transition.after();
        return database.write(handle -> {
            outbox.takeTurns(handle, transition.notices());
            Optional<Subscription> before = unchanged(handle, after);
            if (before.isEmpty() || !confirmations.use(handle, used, now)) {
                return false;
            }
            new SignsOfLife(handle, now).note(after, used.isPresent());
            Happenings happenings = new Happenings();
            happenings.note(before.get(), after);
            happenings.write(handle, now);
            new ChangeOfPlaces(handle, confirmations).make(before.get(), after, now);
            keep(handle, after, now);
            transition.questions().forEach(question -> confirmations.replace(handle, question));
            transition.notices().forEach(notice -> outbox.plan(handle, notice, now));
            return true;
        });
    }

    @Override
    public boolean isPlanned(Notice notice) {
        // A notice by the text that makes it one mail.
        return database.read(handle -> handle.createQuery("select 1 from dispatch where once = :once")
                .bind("once", notice.once())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Optional<KeptBack> keptBack(Notice notice) {
        return isPlanned(notice)
                ? Optional.empty()
                : database.read(handle -> outbox.keptBack(handle, notice, clock.instant()));
    }

    private void keep(Handle handle, Subscription after, Instant now) {
        boolean inFlight = after.inFlight();
        if (!(after.state() instanceof State.Active)) {
            withdrawals.cancelAll(handle, after, now);
            inFlight = false;
        } else if (withdrawals.cancelEarlierRuns(handle, after, now) > 0) {
            inFlight = false;
        }
        SubscriptionRow.write(handle, List.of(SubscriptionRow.inFlight(after, inFlight)));
    }

    /** The subscription before the step; nothing if somebody else changed it since it was read. */
    private Optional<Subscription> unchanged(Handle handle, Subscription after) {
        // As the row is now; nobody else changes it until the end.
        return one(handle.createQuery("select <columns> from subscription where id = :id <lock>")
                        .define("lock", database.dialect().lock("subscription"))
                        .bind("id", after.id().value()))
                .filter(before -> before.version() == after.version());
    }

    private static Optional<Subscription> find(Handle handle, SubscriberId subscriber, Slug campaign) {
        // One subscriber's subscription to one campaign.
        return one(
                handle.createQuery("""
                        select <columns> from subscription where subscriber = :subscriber and campaign = :campaign
                        """).bind("subscriber", subscriber.value()).bind("campaign", campaign.value()));
    }

    private static Optional<Subscription> one(Query query) {
        return query.define("columns", Columns.SUBSCRIPTION)
                .map((row, context) -> Columns.subscription(row))
                .findOne();
    }
}
