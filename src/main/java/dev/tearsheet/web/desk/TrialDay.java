package dev.tearsheet.web.desk;

import java.time.Instant;

import dev.tearsheet.trial.PostOffice;
import dev.tearsheet.trial.TrialClock;
import dev.tearsheet.web.page.DateWords;

/** The trial clock with its button "next day". */
final class TrialDay {
    /** What the clock shows, and where the button leads. */
    record View(String now, String zone, String next, boolean isDue, long lessons) {}

    private final OperatorSide operator;
    private final TrialSide trial;

    TrialDay(OperatorSide operator, TrialSide trial) {
        this.operator = operator;
        this.trial = trial;
    }

    View view() {
        Instant now = trial.clock().instant();
        NextStop next = next(now);
        DateWords words = words();
        return new View(words.full(now), words.zone().getId(), words.brief(next.at()), next.isDue(), next.lessons());
    }

    /** Moves on and lets the engine work; tells how many letters came of it. */
    int press() {
        TrialClock clock = trial.clock();
        int before = letters();
        // What is due already goes out at its own time, not a day late.
        trial.engine().wake();
        clock.moveTo(next(clock.instant()).at());
        trial.engine().wake();
        return letters() - before;
    }

    DateWords words() {
        return DateWords.of(operator.campaigns().all());
    }

    private NextStop next(Instant now) {
        return NextStop.after(now, operator.reports(), operator.campaigns());
    }

    private int letters() {
        return trial.office().boxes().stream().mapToInt(PostOffice.Box::letters).sum();
    }
}
