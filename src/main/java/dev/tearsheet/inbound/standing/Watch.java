package dev.tearsheet.inbound.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.delivery.reason.Refusal;
import dev.tearsheet.delivery.reason.Stage;
import dev.tearsheet.inbound.Alarms;
import dev.tearsheet.subscription.Purpose;

/** Looks every while for what only the operator can mend and no incoming mail tells of. */
public final class Watch {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int NEWEST = 50;

    private final Reports reports;
    private final ReasonReader reasons;
    private final Alarms alarms;
    private final InstantSource clock;

    public Watch(Reports reports, ReasonReader reasons, Alarms alarms, InstantSource clock) {
        this.reports = reports;
        this.reasons = reasons;
        this.alarms = alarms;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant();
        reports.recent(List.of(DispatchState.REJECTED), NEWEST).stream()
                .filter(row -> row.settled()
                        .filter(at -> at.isAfter(now.minus(LATELY)))
                        .isPresent())
                .filter(row -> !row.dispatch().purpose().isToOperator() && isOurFault(row))
                .map(row -> row.dispatch().campaign())
                .distinct()
                .forEach(campaign -> alarms.raise(Purpose.ALARM_REFUSED, campaign));
        reports.questionsWaiting(now).forEach(campaign -> alarms.raise(Purpose.ALARM_JOINS, campaign));
    }

    private boolean isOurFault(DispatchRow row) {
        FailureClass failure =
                reasons.read(Refusal.of(row.reply(), Stage.RECIPIENT)).failureClass();
        return failure == FailureClass.SENDER || failure == FailureClass.CONTENT;
    }
}
