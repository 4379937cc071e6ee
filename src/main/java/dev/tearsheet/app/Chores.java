package dev.tearsheet.app;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import dev.tearsheet.app.foundation.Foundation;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.upkeep.ForgetOldMails;
import dev.tearsheet.delivery.upkeep.ReportDaily;
import dev.tearsheet.delivery.upkeep.Tallies;
import dev.tearsheet.store.campaign.SqlMovingTimes;
import dev.tearsheet.store.campaign.SqlStandingOrders;
import dev.tearsheet.store.ledger.SqlLedger;
import dev.tearsheet.store.ledger.SqlRetention;
import dev.tearsheet.store.ledger.SqlTallies;
import dev.tearsheet.store.node.SqlKeepsakes;

/** The engine's chores beside sending: each may run at any time and costs nothing if it was missed. */
public final class Chores {
    private static final int NOTES = 1_000;
    private static final String FIRST_DAY = "first day";

    private final Foundation foundation;
    private final Campaigns campaigns;
    private final ZoneId zone;

    /** @param zone of the operator's days */
    Chores(Foundation foundation, Campaigns campaigns, ZoneId zone) {
        this.foundation = foundation;
        this.campaigns = campaigns;
        this.zone = zone;
    }

    /** Forgets old mails, and orders whose date is over. */
    public void forget() {
        Settings.Upkeep upkeep = foundation.settings().upkeep();
        new ForgetOldMails(
                        new SqlRetention(foundation.database()), Duration.ofDays(upkeep.keepDays()), foundation.clock())
                .run();
        new SqlStandingOrders(foundation.database())
                .forget(foundation
                        .clock()
                        .instant()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .minusDays(7));
    }

    /** Goes on where somebody was killed who made other times live. */
    public void moveTimes() {
        new SqlMovingTimes(foundation.database()).run();
    }

    /** Adds up what writers have noted for the figures that operators look at. */
    public void addUp() {
        Tallies tallies = new SqlTallies(foundation.database());
        while (tallies.addUp(NOTES) == NOTES) {
            // The next ones: short transactions, so that writers are not held up.
        }
    }

    /** Counts everything and puts wrong figures right. */
    public List<Tallies.Difference> recount() {
        return new SqlTallies(foundation.database()).recount();
    }

    /** Plans the operator's report, once a day. */
    public void report() {
        Settings settings = foundation.settings();
        Ledger ledger = new SqlLedger(foundation.database(), settings.answers().limits());
        ReportDaily.Wish wish = new ReportDaily.Wish(
                settings.answers().operator(), settings.upkeep().report(), zone);
        new ReportDaily(ledger, campaigns, wish, firstDay(), foundation.clock()).run();
    }

    /** The day on which reports were first thought of: that of the first start. */
    private LocalDate firstDay() {
        SqlKeepsakes keepsakes = new SqlKeepsakes(foundation.database());
        LocalDate today = LocalDate.ofInstant(foundation.clock().instant(), zone);
        return LocalDate.parse(
                keepsakes.get(FIRST_DAY).orElseGet(() -> keepsakes.keepFirst(FIRST_DAY, today.toString())));
    }
}
