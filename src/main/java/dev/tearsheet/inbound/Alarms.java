package dev.tearsheet.inbound;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;

/**
 * Tells the operator by mail what no reader can mend: of each campaign and kind once a day (UTC), in words of its own.
 * What becomes of such a mail raises no alarm.
 */
public final class Alarms {
    private final Campaigns campaigns;
    private final Operators operators;
    private final Ledger ledger;
    private final InstantSource clock;

    public Alarms(Campaigns campaigns, Operators operators, Ledger ledger, InstantSource clock) {
        this.campaigns = campaigns;
        this.operators = operators;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Has the operator mailed, unless that was done today or there is nobody to be told.
     *
     * @param kind one that {@link Purpose#isToOperator}
     */
    public void raise(Purpose kind, Slug campaign) {
        raise(
                kind,
                campaign,
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    /** Has the operator mailed about this one matter of the campaign, unless that was ever done. */
    public void raise(Purpose kind, Slug campaign, String matter) {
        Instant now = clock.instant();
        campaigns
                .find(campaign)
                .flatMap(operators::of)
                .map(operator -> new Notice(
                        kind,
                        operator,
                        campaign,
                        Optional.empty(),
                        Optional.empty(),
                        kind + "." + campaign + "." + matter))
                .ifPresent(notice -> ledger.plan(notice, now));
    }
}
