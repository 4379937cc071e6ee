package dev.tearsheet.cli.engine;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Release;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The operator's word after a start that found the database or the clock older than the newest mail. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Lets the engine send again after it held everything at its start, because the database or the clock was"
                    + " older than the newest mail that was sent.",
            "Alone: what went out after the backup goes out a second time, if its hour is not long past.",
            "With --count-as-sent: what was due since the backup counts as sent, and nobody gets it. Who had not got it"
                    + " yet misses it; 'again' brings a lesson back."
        })
public final class ReleaseCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(
            names = "--count-as-sent",
            arity = "0..1",
            paramLabel = "UNTIL",
            fallbackValue = "",
            description =
                    "Counts all that was due until then, such as 2026-11-24T09:30Z; if no time is given, until the"
                            + " newest mail that this machine knows of.")
    private Optional<String> countUntil = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Optional<Instant> said = countUntil.filter(text -> !text.isEmpty()).map(ReleaseCommand::time);
        try (Tearsheet tearsheet = engine.open()) {
            PrintWriter out = spec.commandLine().getOut();
            Release release = tearsheet.release();
            Optional<Instant> newest = release.newest();
            if (newest.isPresent() && countUntil.isPresent()) {
                count(
                        out,
                        release,
                        until(said.orElse(newest.get()), tearsheet.clock().instant()));
            }
            out.println(release.sendOn() ? "Released: mail goes out again." : "Nothing was held.");
            return 0;
        }
    }

    private static void count(PrintWriter out, Release release, Instant until) {
        int counted = release.countAsSent(until);
        out.printf(
                "%,d mail%s that %s due until %s count%s as sent.%n",
                counted,
                counted == 1 ? "" : "s",
                counted == 1 ? "was" : "were",
                until.truncatedTo(ChronoUnit.SECONDS),
                counted == 1 ? "s" : "");
    }

    private static Instant until(Instant until, Instant now) {
        if (until.isAfter(now)) {
            throw new Failed("It is " + now.truncatedTo(ChronoUnit.SECONDS) + " here, before " + until
                    + ": what is to come cannot count as sent. If the clock is wrong set it right first.");
        }
        return until;
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException e) {
            throw new Failed("'" + text + "' is no time: write date, time and offset, such as 2026-11-24T09:30Z or"
                    + " 2026-11-24T10:30+01:00.");
        }
    }
}
