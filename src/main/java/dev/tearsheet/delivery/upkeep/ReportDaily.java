package dev.tearsheet.delivery.upkeep;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;

/**
 * Tells the operator once a day what happened on the day before: one mail a day whatever restarts and however many nodes
 * there are, because it is a row of the ledger with the date for its {@code once}.
 */
public final class ReportDaily {
    private final Ledger ledger;
    private final Campaigns campaigns;
    private final Wish wish;
    private final LocalDate since;
    private final InstantSource clock;

    /**
     * What the operator wants.
     *
     * @param to none if nobody wants it
     * @param at none if it is switched off
     */
    public record Wish(Optional<EmailAddress> to, Optional<LocalTime> at, ZoneId zone) {}

    /** @param since the day on which this engine first ran: there is nothing to tell of those before */
    public ReportDaily(Ledger ledger, Campaigns campaigns, Wish wish, LocalDate since, InstantSource clock) {
        this.ledger = ledger;
        this.campaigns = campaigns;
        this.wish = wish;
        this.since = since;
        this.clock = clock;
    }

    /** Plans today's report if it is time and it is not planned; returns whether it was. */
    public boolean run() {
        ZonedDateTime now = clock.instant().atZone(wish.zone());
        LocalDate today = now.toLocalDate();
        boolean due = since.isBefore(today)
                && wish.at().filter(at -> !now.toLocalTime().isBefore(at)).isPresent();
        // Mail of the engine itself goes out under the name of the first campaign.
        Optional<Campaign> name = campaigns.all().stream().findFirst();
        return due
                && wish.to()
                        .flatMap(to -> name.map(c -> notice(to, c, today)))
                        .filter(notice -> ledger.plan(notice, clock.instant()))
                        .isPresent();
    }

    private static Notice notice(EmailAddress to, Campaign name, LocalDate today) {
        return new Notice(Purpose.REPORT, to, name.slug(), Optional.empty(), Optional.empty(), "REPORT." + today)
                .about(today.minusDays(1).toEpochDay());
    }
}
