package dev.tearsheet.inbound.standing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.delivery.reason.Refusal;
import dev.tearsheet.delivery.reason.Stage;
import dev.tearsheet.delivery.upkeep.Lookout;
import dev.tearsheet.inbound.Alarms;
import dev.tearsheet.subscription.Purpose;

/** Looks every while for what only the operator can mend and no incoming mail tells of. */
public final class Watch {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int NEWEST = 50;
    /** A lesson is out so long after its reader's minute, or the operator is told. */
    private static final Duration LATE = Duration.ofHours(1);
    /** What was planned just before the last look may not have been written then, or by a clock that is behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    /** So much later than on the day before a lesson may come. */
    private static final Duration SLACK = Duration.ofMinutes(90);

    private final Map<Slug, Look> looks = new ConcurrentHashMap<>();

    /** The last look at what a campaign's readers have had, and which lessons there were then. */
    private record Look(int revision, Instant at) {}

    private final Campaigns campaigns;
    private final Lookout lookout;
    private final Reports reports;
    private final ReasonReader reasons;
    private final Alarms alarms;
    private final InstantSource clock;

    /** @param campaigns as their folders are, without what the operator orders meanwhile: that is no news to them */
    public Watch(
            Campaigns campaigns,
            Lookout lookout,
            Reports reports,
            ReasonReader reasons,
            Alarms alarms,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.lookout = lookout;
        this.reports = reports;
        this.reasons = reasons;
        this.alarms = alarms;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant();
        lookForRefusals(now);
        reports.questionsWaiting(now).forEach(campaign -> alarms.raise(Purpose.ALARM_JOINS, campaign));
        lookout.late(now.minus(LATE)).forEach(campaign -> alarms.raise(Purpose.ALARM_LATE, campaign));
        campaigns.all().stream()
                .filter(c -> isUnready(c, now))
                .forEach(c -> alarms.raise(
                        Purpose.ALARM_UNREADY, c.slug(), "r" + c.series().revision()));
    }

    /** Whether readers get nothing at their next slot: a person must look at it, or the first have had all there is. */
    private boolean isUnready(Campaign campaign, Instant now) {
        Series series = campaign.series();
        if (campaign.held().isPresent()) {
            return reports.campaigns().stream().anyMatch(f -> f.campaign().equals(campaign.slug()) && f.active() > 0);
        }
        return campaign.terms().following().waitsForMore()
                && lookout.hadSince(campaign.slug(), since(campaign, now)).stream()
                        .anyMatch(had -> series.nextAfter(had.ordinals()).isEmpty());
    }

    /**
     * From when on it is looked who got a lesson: each mail is looked at once. A new revision may have set aside what
     * was to come, and so left nothing to readers who got theirs at the slot before, up to a sending day ago.
     */
    private Instant since(Campaign campaign, Instant now) {
        int revision = campaign.series().revision();
        boolean daily = campaign.schedule().days().size() == DayOfWeek.values().length;
        Instant slotBefore = now.minus(SLACK).minus(Duration.ofDays(daily ? 1 : DayOfWeek.values().length));
        return Optional.ofNullable(looks.put(campaign.slug(), new Look(revision, now)))
                .filter(last -> last.revision() == revision)
                .map(last -> last.at().minus(OVERLAP))
                .filter(slotBefore::isBefore)
                .orElse(slotBefore);
    }

    private void lookForRefusals(Instant now) {
        reports.recent(List.of(DispatchState.REJECTED), NEWEST).stream()
                .filter(row -> row.settled()
                        .filter(at -> at.isAfter(now.minus(LATELY)))
                        .isPresent())
                .filter(row -> !row.dispatch().purpose().isToOperator() && isOurFault(row))
                .map(row -> row.dispatch().campaign())
                .distinct()
                .forEach(campaign -> alarms.raise(Purpose.ALARM_REFUSED, campaign));
    }

    private boolean isOurFault(DispatchRow row) {
        FailureClass failure =
                reasons.read(Refusal.of(row.reply(), Stage.RECIPIENT)).failureClass();
        return failure == FailureClass.SENDER || failure == FailureClass.CONTENT;
    }
}
