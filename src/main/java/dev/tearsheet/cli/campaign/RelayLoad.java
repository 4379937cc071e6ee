package dev.tearsheet.cli.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.app.rehearsal.Playbill;
import dev.tearsheet.delivery.throttle.SendingLimits;

/** What the limits of the settings would make of the mails of a rehearsal, which itself knows no limits. */
record RelayLoad(Playbill played, SendingLimits limits) {
    private static final int MINUTE = 60;

    List<String> words() {
        List<String> words = new ArrayList<>();
        if (limits.perSecond() > 0) {
            words.add(told("sending.per-second", "minute", played.busiestMinute(), (long) limits.perSecond() * MINUTE));
        }
        if (limits.perHour() > 0) {
            words.add(told("sending.per-hour", "hour", played.busiestHour(), limits.perHour()));
        }
        played.perDay().forEach((date, lessons) -> tooManyToWarmUp(words, date, lessons));
        return words.isEmpty()
                ? List.of("No limit is set (section sending): the relay must take " + played.busiestMinute()
                        + " in a minute and " + played.busiestHour() + " in an hour.")
                : words;
    }

    private static String told(String setting, String stretch, long busiest, long most) {
        long stretches = (busiest + most - 1) / most;
        return "The busiest " + stretch + " has " + busiest + " lessons, and " + setting + " lets out " + most + ": "
                + (stretches <= 1 ? "they fit." : "they take " + stretches + " " + stretch + "s.");
    }

    private void tooManyToWarmUp(List<String> words, LocalDate date, long lessons) {
        limits.warmUp()
                .flatMap(w -> w.most(date))
                .filter(most -> lessons > most)
                .ifPresent(most -> words.add("On " + date + " there are " + lessons
                        + " lessons, and sending.warm-up lets" + " out " + most + ": the others are late."));
    }
}
