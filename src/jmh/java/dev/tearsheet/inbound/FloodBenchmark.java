package dev.tearsheet.inbound;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.app.settings.SettingsReader;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;

/**
 * A flood of genuine failure notices: kept in the spool, read, and acted on, with a heap of 128 MB. It says how long that
 * took and how much heap was in use at most; without enough of it, it ends with an error.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
@Measurement(iterations = 1)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
public class FloodBenchmark {
    private static final Slug TEA = new Slug("tea");

    @Param("100000")
    public int notices;

    @Param("1000")
    public int readers;

    private Path folder;
    private Tearsheet engine;
    private final List<String> paths = new CopyOnWriteArrayList<>();

    /** Everybody has had a lesson. */
    @Setup
    public void send() throws IOException, SettingsFaults {
        folder = Files.createTempDirectory("flood");
        Path articles = Files.createDirectories(folder.resolve("schedules/tea/articles"));
        Files.writeString(articles.resolve("tea.txt"), article());
        Files.writeString(articles.resolveSibling("campaign.yaml"), """
                title: Tea
                description: One idea about tea a day.
                sender: {name: Tea, address: tea@lessons.example.org}
                articles: ["articles/*"]
                schedule: {at: "08:00", days: every day, zone: UTC, spread: 0, start: on joining}
                """);
        Map<String, String> settings = Map.of(
                "TEARSHEET_SMTP_HOST", "relay.example.org",
                "TEARSHEET_MAIL_DOMAIN", "lessons.example.org",
                "TEARSHEET_WEB_ADDRESS", "https://lessons.example.org");
        engine = new Tearsheet(SettingsReader.read(folder, Optional.empty(), settings), Clock.systemUTC());
        for (int i = 0; i < readers; i++) {
            // Not all at one provider: many that vanish at once there would be held.
            String reader = "reader" + i + "@host" + i + ".example";
            engine.addReader().add(EmailAddress.parse(reader), TEA, Optional.empty(), "flood");
        }
        try (SendDueIssues send = engine.sendDueIssues(new Remembering(paths), 1)) {
            send.run();
        }
    }

    @Benchmark
    public int flood() {
        ActOnMail act = engine.actOnMail();
        int done = 0;
        for (int i = 0; i < notices; i++) {
            String path = paths.get(i % paths.size());
            engine.spool().keep(new RawMail("", path, notice(i, path), engine.clock().instant()));
            if (i % 500 == 499 || i == notices - 1) {
                done += act.run();
            }
        }
        if (done != notices) {
            throw new IllegalStateException("dealt with " + done + " of " + notices);
        }
        return done;
    }

    @TearDown
    public void tell() {
        long most = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf("heap in use at most, sum of all pools: %,d MB%n", most >> 20);
        engine.close();
    }

    private static byte[] notice(int number, String path) {
        return ("From: MAILER-DAEMON@mx.example.net\r\nTo: " + path + "\r\nMessage-ID: <" + number
                        + "@mx.example.net>\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\n"
                        + "A mail could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                        + "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; reader@host.example\r\n"
                        + "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 user unknown\r\n\r\n"
                        + "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Lesson 1\r\n\r\n"
                        + "A line of the lesson that came back.\r\n".repeat(300) + "--b--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String article() {
        String body = "It takes a quiet minute and a warm cup to see what is meant by it. ".repeat(8);
        return "All about tea\n\nTea is older than most of what we own, and it asks for little.\n\n"
                + IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> i + ". The cup of day " + i + "\n\nIdea number " + i + " is this. " + body + "\n")
                        .collect(Collectors.joining("\n"));
    }

    /** A relay that takes everything and remembers the return paths. */
    private record Remembering(List<String> paths) implements Transport {
        @Override
        public Outcome send(Message message, Runnable beforeTheDot) {
            beforeTheDot.run();
            paths.add(message.envelope().returnPath());
            return new Outcome.Accepted("250 taken");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
