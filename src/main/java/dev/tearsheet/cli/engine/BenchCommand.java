package dev.tearsheet.cli.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.tearsheet.app.bench.Bench;
import dev.tearsheet.app.bench.BenchReport;
import dev.tearsheet.app.bench.Spread;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast this machine sends. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast this machine sends, with a database and a relay of its own; nobody is mailed.",
            "Where Postfix is installed its sink and its generator are used, and the ratio to that generator is told."
        })
public final class BenchCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("[^:]+:(\\d{1,5})");

    @Option(names = "--mails", defaultValue = "10000", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int mails;

    @Option(names = "--connections", defaultValue = "8", description = "At once. Default: ${DEFAULT-VALUE}.")
    private int connections;

    @Option(
            names = "--nodes",
            defaultValue = "1",
            description = "Engines that share the work, in this process; needs --database. Default: ${DEFAULT-VALUE}.")
    private int nodes;

    @Option(
            names = "--runs",
            defaultValue = "1",
            description = "How often, in turn with the generator; medians are told. Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--relay", paramLabel = "HOST:PORT", description = "A sink of yours; it must throw all mail away.")
    private Optional<String> relay;

    @Option(
            names = "--relay-delay",
            paramLabel = "MILLISECONDS",
            description =
                    "How long each answer of the relay takes, 1 to 10000; then each run is done without PIPELINING"
                            + " as well.")
    private Optional<Integer> relayDelay;

    @Option(names = "--database", defaultValue = "", description = "A JDBC URL of an empty PostgreSQL database.")
    private String database;

    @Option(names = "--user", defaultValue = "", description = "The user of that database.")
    private String user;

    @Option(names = "--password", defaultValue = "", interactive = true, arity = "0..1", description = "The password.")
    private String password;

    @Option(names = "--dkim", description = "Signs every mail with an RSA key.")
    private boolean dkim;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Your templates, to see what they cost. Default: those that come with it.")
    private Optional<Path> templates;

    @Option(names = "--json", description = "As JSON, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        check();
        Path folder = Files.createTempDirectory("tearsheet-bench");
        try {
            PrintWriter err = spec.commandLine().getErr();
            Bench.Wish wish = new Bench.Wish(
                    mails,
                    connections,
                    nodes,
                    runs,
                    relay,
                    database,
                    user,
                    password,
                    dkim,
                    templates,
                    relayDelay.map(Duration::ofMillis));
            BenchReport report = new Bench(wish, folder, words -> {
                        err.println(words + " ...");
                        err.flush();
                    })
                    .run();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Output.json(out, report);
            } else {
                print(out, report);
            }
            return 0;
        } finally {
            delete(folder);
        }
    }

    private void check() {
        if (mails < 1 || connections < 1 || connections > 100) {
            throw new Failed("There is at least one mail, and there are 1 to 100 connections.");
        }
        if (nodes < 1 || nodes > 16 || nodes > 1 && database.isEmpty()) {
            throw new Failed("There are 1 to 16 nodes, and more than one need --database: SQLite is for one.");
        }
        if (runs < 1 || runs > 100) {
            throw new Failed("There are 1 to 100 runs.");
        }
        if (relay.isPresent() && !isPlace(relay.get())) {
            throw new Failed("--relay is a host and a port, such as 127.0.0.1:2500.");
        }
        if (!database.isEmpty() && !database.startsWith("jdbc:postgresql:")) {
            throw new Failed(
                    "--database is the JDBC URL of a PostgreSQL database, such as jdbc:postgresql://HOST/DATABASE.");
        }
        if (templates.filter(own -> !Files.isDirectory(own)).isPresent()) {
            throw new Failed("There is no folder " + templates.get() + ": --templates is one with templates of yours.");
        }
        if (relayDelay.filter(delay -> delay < 1 || delay > 10_000).isPresent()) {
            throw new Failed("--relay-delay is 1 to 10000 milliseconds.");
        }
    }

    private static boolean isPlace(String text) {
        Matcher place = PLACE.matcher(text);
        return place.matches() && Integer.parseInt(place.group(1)) <= 65_535;
    }

    private static void print(PrintWriter out, BenchReport report) {
        String engines = report.nodes() == 1 ? "" : " from " + report.nodes() + " nodes";
        line(
                out,
                "mails",
                report.mails() + " over " + report.connections() + " connections" + engines + " to " + report.relay());
        line(
                out,
                "database",
                report.database()
                        + report.signedBy()
                                .map(name -> ", signed (RSA, by " + name + ")")
                                .orElse(", not signed"));
        report.ratio().ifPresent(r -> line(out, "ratio", words(r, "%.2f", "") + " of smtp-source in the same run"));
        line(out, "end to end", words(report.mailsPerSecond(), "%.0f", " mails/s"));
        report.bareMailsPerSecond().ifPresent(b -> line(out, "smtp-source", words(b, "%.0f", " mails/s")));
        report.farAway().ifPresent(far -> {
            line(out, "without PIPELINING", words(far.oneByOnePerSecond(), "%.0f", " mails/s"));
            line(
                    out,
                    "PIPELINING",
                    words(far.times(), "%.2f", "") + " times as fast, answers after " + far.delayMillis() + " ms");
        });
        line(out, "without relay", report.without().mailsPerSecond() + " mails/s");
        line(out, "claim, record alone", report.without().recordedPerSecond() + " mails/s");
        report.without()
                .signedPerSecond()
                .ifPresent(signed -> line(
                        out,
                        "signing alone",
                        String.format(
                                Locale.ROOT,
                                "%d mails/s on all processors; end to end is %.2f of it",
                                signed,
                                report.mailsPerSecond().median() / signed)));
        line(out, "import", report.without().importedPerSecond() + " readers/s");
        report.processorMicros().forEach((stage, micros) -> line(out, stage, micros + " µs of processor a mail"));
        line(out, "heap", report.peakHeapMegabytes() + " MB at most while sending");
        report.peakResidentMegabytes().ifPresent(m -> line(out, "process", m + " MB at most"));
        out.flush();
    }

    /** The median, and the least and the most where there was more than one run. */
    private static String words(Spread spread, String format, String unit) {
        String median = String.format(Locale.ROOT, format, spread.median()) + unit;
        return spread.least() == spread.most()
                ? median
                : median
                        + String.format(
                                Locale.ROOT, " (" + format + " to " + format + ")", spread.least(), spread.most());
    }

    private static void line(PrintWriter out, String name, String value) {
        out.println(String.format("%-20s %s", name, value));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
