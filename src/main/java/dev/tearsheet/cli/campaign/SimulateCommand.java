package dev.tearsheet.cli.campaign;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.rehearsal.Acceptance;
import dev.tearsheet.app.rehearsal.Playbill;
import dev.tearsheet.app.rehearsal.Rehearsal;
import dev.tearsheet.app.rehearsal.Script;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.delivery.throttle.SendingLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a campaign through with readers that are not there, and shows what would go out when. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Plays a campaign through, with the engine itself and a clock that runs ahead. Nobody gets a mail.")
public final class SimulateCommand implements Callable<Integer> {
    /** Summer time begins and ends in it, and Ramadan in Casablanca. */
    private static final Instant ACCEPTANCE_START = Instant.parse("2026-01-15T00:00:00Z");

    /** So many readers times days need no patience. */
    private static final long SOON_DONE = 100_000;

    private static final int PARTS = 20;

    private static final Pattern DOWNTIME = Pattern.compile("(\\d{1,4}):(\\d{1,4})(h|d)");

    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CAMPAIGN", description = "The campaign's short name.")
    private String campaign;

    @Option(names = "--readers", description = "How many join on the first day (1000).")
    private Optional<Integer> wantedReaders = Optional.empty();

    @Option(names = "--days", description = "How many days are played (60).")
    private Optional<Integer> wantedDays = Optional.empty();

    @Option(names = "--zones", split = ",", description = "Where they live, such as Europe/Berlin,Asia/Tokyo.")
    private List<String> zones = List.of();

    @Option(
            names = "--downtime",
            split = ",",
            description = "When the engine stands still: day and length, such as 10:36h or 20:3d.")
    private List<String> downtime = List.of();

    @Option(names = "--unrest", description = "Readers pause, move, change their days and ask for more.")
    private boolean unrest;

    @Option(
            names = "--acceptance",
            description = "Instead of a campaign: restless readers in 40 zones, outages, and lessons that change;"
                    + " 10000 readers and 400 days if nothing else is said.")
    private boolean acceptance;

    @Option(names = "--seed", defaultValue = "1", description = "Another number, another crowd (1).")
    private long seed;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Optional<SendingLimits> limits = Optional.empty();
        Script script;
        if (acceptance) {
            script = acceptance();
        } else {
            try (Tearsheet tearsheet = engine.open()) {
                script = ofCampaign(tearsheet);
                limits = Optional.of(tearsheet.settings().sending());
            }
        }
        Playbill played = new Rehearsal(script, (day, soFar) -> tell(soFar, day)).play();
        if (json) {
            Output.json(spec.commandLine().getOut(), played);
        } else {
            print(played, limits);
        }
        return played.isProof() ? 0 : 1;
    }

    /** A long one says twenty times how far it has come. */
    private void tell(Playbill soFar, int day) {
        int days = soFar.days();
        boolean isLong = (long) soFar.readers() * days > SOON_DONE;
        if (isLong && PARTS * day / days > PARTS * (day - 1) / days) {
            var err = spec.commandLine().getErr();
            err.printf(
                    "Day %d of %d is over: %,d lessons, %s%n",
                    day,
                    days,
                    soFar.lessons(),
                    soFar.isProof() ? "no rule broken." : "A RULE WAS BROKEN: " + String.join("; ", soFar.examples()));
            err.flush();
        }
    }

    private Script acceptance() throws Failed {
        if (campaign != null || !zones.isEmpty() || !downtime.isEmpty() || unrest) {
            throw new Failed("--acceptance has its own campaign, zones, downtimes and unrest: leave them out.");
        }
        return Acceptance.script(
                readers(Acceptance.READERS), days(Acceptance.DAYS), ACCEPTANCE_START, LocalTime.of(7, 0), seed);
    }

    private Script ofCampaign(Tearsheet tearsheet) throws Failed {
        Campaign found = Optional.ofNullable(campaign)
                .flatMap(Slug::tryParse)
                .flatMap(tearsheet.campaigns()::find)
                .orElseThrow(() -> new Failed(
                        campaign == null ? "Name a campaign." : "There is no campaign \"" + campaign + "\"."));
        return script(found, tearsheet.clock().instant());
    }

    private int readers(int usual) throws Failed {
        return within(wantedReaders.orElse(usual), 1_000_000, "readers");
    }

    private int days(int usual) throws Failed {
        return within(wantedDays.orElse(usual), 3_660, "days");
    }

    private static int within(int number, int most, String what) throws Failed {
        if (number < 1 || number > most) {
            throw new Failed("Simulate 1 to " + most + " " + what + ".");
        }
        return number;
    }

    private Script script(Campaign found, Instant now) throws Failed {
        List<ZoneId> places = new ArrayList<>();
        for (String zone : zones) {
            try {
                places.add(ZoneId.of(zone.strip()));
            } catch (DateTimeException e) {
                throw new Failed("\"" + zone + "\" is no time zone; write one such as Europe/Berlin.");
            }
        }
        int days = days(60);
        List<Script.Outage> outages = new ArrayList<>();
        for (String time : downtime) {
            outages.add(outage(time, now, days));
        }
        return new Script(found, readers(1_000), days, now, places, outages, unrest, seed);
    }

    private static Script.Outage outage(String time, Instant now, int days) throws Failed {
        Matcher m = DOWNTIME.matcher(time.strip());
        if (!m.matches()) {
            throw new Failed("'" + time + "' is no downtime: write a day and a length, such as 10:36h or 20:3d.");
        }
        long length = Long.parseLong(m.group(2));
        if (Integer.parseInt(m.group(1)) > days || length == 0) {
            throw new Failed("'" + time + "' is no downtime of the " + days + " days that are played.");
        }
        return new Script.Outage(
                now.plus(Duration.ofDays(Long.parseLong(m.group(1)))),
                m.group(3).equals("h") ? Duration.ofHours(length) : Duration.ofDays(length));
    }

    private void print(Playbill played, Optional<SendingLimits> limits) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%d readers, %d days: %d lessons and %d other mails; at most %d in one minute.%n%n",
                played.readers(), played.days(), played.lessons(), played.otherMails(), played.busiestMinute());
        Output.table(
                out,
                played.perDay().entrySet(),
                List.of(Cell.text("date", Map.Entry::getKey), Cell.number("lessons", Map.Entry::getValue)));
        out.println();
        Output.table(
                out,
                played.perHour().entrySet(),
                List.of(Cell.text("hour", Map.Entry::getKey), Cell.number("lessons", Map.Entry::getValue)));
        out.println();
        limits.map(l -> new RelayLoad(played, l).words()).ifPresent(words -> {
            words.forEach(out::println);
            out.println();
        });
        Output.table(
                out,
                played.faults().entrySet(),
                List.of(Cell.text("rule broken", Map.Entry::getKey), Cell.number("times", Map.Entry::getValue)));
        played.examples().forEach(e -> out.println("\nFirst " + e));
        out.flush();
    }
}
