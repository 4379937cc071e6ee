package dev.tearsheet.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Reports.CampaignFigures;
import dev.tearsheet.delivery.Reports.ReaderRow;
import dev.tearsheet.subscription.Subscription;

/**
 * Where the trial clock goes when "next day" is pressed: to when the next thing is due, or one day on if nothing is.
 *
 * @param isDue whether anything is due then
 * @param lessons how many lessons are
 */
record NextStop(Instant at, boolean isDue, long lessons) {
    /** More readers than anybody tries it out with. */
    private static final int READERS = 1000;

    static NextStop after(Instant now, Reports reports, Campaigns campaigns) {
        // What is due in the past and does not go, as that of a held campaign, must not hide what comes.
        Optional<Instant> due = Stream.concat(
                        reports.nextDue().stream(),
                        reports.campaigns().stream()
                                .map(CampaignFigures::nextDue)
                                .flatMap(Optional::stream))
                .filter(now::isBefore)
                .min(Instant::compareTo);
        return due.map(at -> new NextStop(at, true, lessonsUntil(at, reports, campaigns)))
                .orElseGet(() -> new NextStop(now.plus(Duration.ofDays(1)), false, 0));
    }

    private static long lessonsUntil(Instant at, Reports reports, Campaigns campaigns) {
        return reports.readers(Optional.empty(), 0, READERS).stream()
                .map(ReaderRow::subscription)
                .filter(s -> s.state().due().filter(d -> !d.isAfter(at)).isPresent())
                .filter(s -> hasNextLesson(s, campaigns))
                .count();
    }

    private static boolean hasNextLesson(Subscription s, Campaigns campaigns) {
        return campaigns
                .find(s.campaign())
                .filter(c -> c.held().isEmpty())
                .flatMap(c -> c.series().nextAfter(s.received().ordinals()))
                .isPresent();
    }
}
