package dev.tearsheet.store.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.standing.StandingOrder;
import dev.tearsheet.campaign.standing.StandingOrders;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;

/** The operator's standing orders, a row each. */
public final class SqlStandingOrders implements StandingOrders {
    private static final String HOLD = "HOLD";
    private static final String DAY_OFF = "DAY_OFF";

    private final Database database;

    public SqlStandingOrders(Database database) {
        this.database = database;
    }

    @Override
    public List<StandingOrder> all() {
        // All orders, the oldest first.
        return database.read(handle -> handle.createQuery("select * from standing_order order by since, date")
                .map((row, context) -> order(row))
                .list());
    }

    @Override
    public boolean give(StandingOrder order) {
        // An order, unless it is there.
        return database.write(handle -> handle.createUpdate("""
                                insert into standing_order (campaign, kind, date, since, why)
                                values (:campaign, :kind, :date, :since, :why)
                                on conflict (campaign, kind, date) do nothing
                                """)
                        .bind("campaign", order.campaign().value())
                        .bind("kind", order.isHold() ? HOLD : DAY_OFF)
                        .bind("date", date(order.dayOff()))
                        .bind("since", order.since().toEpochMilli())
                        .bind("why", Columns.storable(order.why()))
                        .execute()
                == 1);
    }

    @Override
    public boolean takeBack(Slug campaign, Optional<LocalDate> dayOff) {
        // One order less.
        return database.write(handle -> handle.createUpdate(
                                "delete from standing_order where campaign = :campaign and kind = :kind and date = :date")
                        .bind("campaign", campaign.value())
                        .bind("kind", dayOff.isEmpty() ? HOLD : DAY_OFF)
                        .bind("date", date(dayOff))
                        .execute()
                > 0);
    }

    @Override
    public void forget(LocalDate before) {
        // Days that are over; ISO dates sort as days do.
        database.change(
                handle -> handle.createUpdate("delete from standing_order where kind = 'DAY_OFF' and date < :before")
                        .bind("before", before.toString())
                        .execute());
    }

    private static StandingOrder order(ResultSet row) throws SQLException {
        return new StandingOrder(
                new Slug(row.getString("campaign")),
                Optional.of(row.getString("date")).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                Columns.instant(row, "since"),
                row.getString("why"));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
