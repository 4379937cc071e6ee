package dev.tearsheet.inbound.standing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.SeriesLesson;
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
    /** Longer than from one look to the next. */
    private static final Duration SINCE_LAST_LOOK = Duration.ofMinutes(90);

    /** Each campaign's revision at the last look. */
    private final Map<Slug, Integer> seen = new ConcurrentHashMap<>();

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
        List<SeriesLesson> lessons = campaign.series().lessons();
        if (campaign.held().isPresent()) {
            return reports.campaigns().stream().anyMatch(f -> f.campaign().equals(campaign.slug()) && f.active() > 0);
        }
        return campaign.terms().following().waitsForMore()
                && !lessons.isEmpty()
                && lookout.wentOut(
                        campaign.slug(), lessons.get(lessons.size() - 1).ordinal(), now.minus(window(campaign)));
    }

    /**
     * How far back the last lesson is looked for. A new revision may have set aside what came after it, and so made it
     * the last: then its first readers got it at their slot before, up to a sending day ago.
     */
    private Duration window(Campaign campaign) {
        int revision = campaign.series().revision();
        Integer before = seen.put(campaign.slug(), revision);
        if (before != null && before == revision) {
            return SINCE_LAST_LOOK;
        }
        int days = campaign.schedule().days().size();
        return SINCE_LAST_LOOK.plusDays(days == DayOfWeek.values().length ? 1 : DayOfWeek.values().length);
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
