package dev.tearsheet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.clock.LastLesson;

/**
 * The columns of the tables that are read together, and the records that rows of them are. Each column has its table's
 * letter before its name, so that joined tables can be told apart.
 */
public final class Columns {
    public static final String SUBSCRIBER = """
            subscriber.id as p_id, subscriber.address as p_address, subscriber.zone as p_zone,
            subscriber.language as p_language, subscriber.since as p_since""";

    public static final String SUBSCRIPTION = """
            subscription.id as s_id, subscription.subscriber as s_subscriber, subscription.campaign as s_campaign,
            subscription.run as s_run, subscription.state as s_state, subscription.due as s_due,
            subscription.slot as s_slot, subscription.suspended as s_suspended, subscription.rested as s_rested,
            subscription.all_at_once as s_all_at_once,
            subscription.own_at as s_own_at, subscription.own_zone as s_own_zone,
            subscription.own_country as s_own_country, subscription.own_days as s_own_days,
            subscription.ahead_on as s_ahead_on, subscription.plain as s_plain,
            subscription.goes_first as s_first, subscription.zone_hint as s_zone_hint,
            subscription.over as s_over, subscription.reason as s_reason, subscription.received as s_received,
            subscription.last_at as s_last_at, subscription.last_date as s_last_date,
            subscription.in_flight as s_in_flight, subscription.failed_days as s_failed_days,
            subscription.generation as s_generation, subscription.version as s_version""";

    public static final String DISPATCH = """
            dispatch.id as d_id, dispatch.purpose as d_purpose, dispatch.campaign as d_campaign,
            dispatch.recipient as d_recipient, dispatch.subscription as d_subscription, dispatch.run as d_run,
            dispatch.ordinal as d_ordinal, dispatch.local_date as d_local_date, dispatch.about as d_about,
            dispatch.attempts as d_attempts,
            dispatch.in_reply_to as d_in_reply_to, dispatch.created as d_created, dispatch.fence as d_fence""";

    private Columns() {}

    public static Subscriber subscriber(ResultSet row) throws SQLException {
        return new Subscriber(
                new SubscriberId(row.getLong("p_id")),
                EmailAddress.parse(row.getString("p_address")),
                text(row, "p_zone").map(ZoneId::of),
                text(row, "p_language").map(Locale::forLanguageTag),
                instant(row, "p_since"));
    }

    public static Suppression suppression(ResultSet row) throws SQLException {
        return new Suppression(
                EmailAddress.parse(row.getString("address")),
                Suppression.Reason.valueOf(row.getString("reason")),
                instant(row, "since"),
                row.getString("note"));
    }

    public static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                new SubscriptionId(row.getLong("s_id")),
                new SubscriberId(row.getLong("s_subscriber")),
                new Slug(row.getString("s_campaign")),
                row.getInt("s_run"),
                state(row),
                Received.parse(row.getString("s_received")),
                last(row),
                row.getInt("s_in_flight") == 1,
                row.getInt("s_failed_days"),
                rhythm(row),
                row.getInt("s_generation"),
                row.getLong("s_version"));
    }

    public static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                new DispatchId(row.getLong("d_id")),
                Purpose.valueOf(row.getString("d_purpose")),
                new Slug(row.getString("d_campaign")),
                EmailAddress.parse(row.getString("d_recipient")),
                number(row, "d_subscription").map(SubscriptionId::new),
                row.getInt("d_run"),
                number(row, "d_ordinal").map(Long::intValue),
                text(row, "d_local_date").map(LocalDate::parse),
                number(row, "d_about"),
                row.getInt("d_attempts"),
                text(row, "d_in_reply_to"),
                instant(row, "d_created"),
                row.getLong("d_fence"));
    }

    private static State state(ResultSet row) throws SQLException {
        String state = row.getString("s_state");
        return switch (state) {
            case "AWAITING" -> new State.AwaitingConfirmation();
            case "ACTIVE" ->
                new State.Active(
                        instant(row, "s_due"),
                        number(row, "s_slot").map(Instant::ofEpochMilli),
                        suspended(row),
                        row.getInt("s_rested") == 1,
                        row.getInt("s_all_at_once") == 1);
            case "PAUSED" -> resting(instant(row, "s_due"), suspended(row));
            case "COMPLETED" -> new State.Completed(instant(row, "s_over"));
            case "ENDED" ->
                new State.Ended(State.Ended.Reason.valueOf(row.getString("s_reason")), instant(row, "s_over"));
            default -> throw new IllegalStateException("no such state of a subscription: " + state);
        };
    }

    private static State resting(Instant until, Optional<Instant> suspended) {
        return suspended
                .<State>map(since -> new State.Suspended(until, since))
                .orElseGet(() -> new State.Paused(until));
    }

    private static Optional<Instant> suspended(ResultSet row) throws SQLException {
        return number(row, "s_suspended").map(Instant::ofEpochMilli);
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(
                text(row, "s_own_at").map(LocalTime::parse),
                text(row, "s_own_zone").map(ZoneId::of),
                text(row, "s_own_country").map(Country::new),
                row.getString("s_own_days")
                        .chars()
                        .mapToObj(day -> DayOfWeek.of(day - '0'))
                        .collect(Collectors.toSet()),
                text(row, "s_ahead_on").map(LocalDate::parse),
                row.getInt("s_plain") == 1,
                row.getInt("s_first") == 1,
                text(row, "s_zone_hint").map(ZoneId::of));
    }

    private static Optional<LastLesson> last(ResultSet row) throws SQLException {
        Optional<LocalDate> date = text(row, "s_last_date").map(LocalDate::parse);
        Instant at = instant(row, "s_last_at");
        return date.map(d -> new LastLesson(at, d));
    }

    /** The instant in a column; 1970 where it has none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    public static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A text from outside as both databases take it: PostgreSQL has no NUL in texts. */
    public static String storable(String text) {
        return text.replace('\0', '\ufffd');
    }
}
