package dev.tearsheet.mail.door;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.FreePort;
import dev.tearsheet.app.Serving;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.settings.SettingsReader;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.subscriber.EmailAddress;

/** The whole engine as it serves, with its own clock, one campaign named tea, and a relay by SMTP. */
final class RealEngine implements AutoCloseable {
    private final Tearsheet engine;
    private final Serving serving;

    RealEngine(Path folder, String domain, int door, int relay) throws Exception {
        Files.createDirectories(folder.resolve("schedules/tea/articles"));
        Files.writeString(folder.resolve("schedules/tea/campaign.yaml"), """
                title: Tea
                description: One idea about tea a day.
                sender: {name: The tea house, address: tea@%s}
                articles: ["articles/*"]
                schedule: {at: "08:00", days: every day, zone: UTC, spread: 0, start: on joining}
                """.formatted(domain));
        Files.writeString(folder.resolve("schedules/tea/articles/tea.txt"), article());
        Map<String, String> settings = Map.of(
                "TEARSHEET_SMTP_HOST",
                "127.0.0.1",
                "TEARSHEET_SMTP_PORT",
                Integer.toString(relay),
                "TEARSHEET_SMTP_SECURITY",
                "none",
                "TEARSHEET_DOOR_PORT",
                Integer.toString(door),
                "TEARSHEET_WEB_PORT",
                Integer.toString(FreePort.next()),
                "TEARSHEET_MAIL_DOMAIN",
                domain,
                "TEARSHEET_NODE_NAME",
                domain.replace('.', '-'),
                "TEARSHEET_WEB_ADDRESS",
                "https://" + domain);
        engine = new Tearsheet(SettingsReader.read(folder, Optional.empty(), settings), Clock.systemUTC());
        serving = new Serving(engine);
    }

    private static String article() {
        String body = "It takes a quiet minute and a warm cup to see what is meant by it. ".repeat(8);
        return "All about tea\n\nTea is older than most of what we own, and it asks for little.\n\n"
                + IntStream.rangeClosed(1, 6)
                        .mapToObj(
                                i -> i + ". The cup of day " + i + "\n\nIdea number " + i + " is this. " + body + "\n")
                        .collect(Collectors.joining("\n"));
    }

    void add(String reader) {
        engine.addReader().add(EmailAddress.parse(reader), new Slug("tea"), Optional.empty(), "said so");
        serving.work();
    }

    /** What came in, the newest first, once there are so many. */
    List<Arrivals.Row> arrivals(int least) throws InterruptedException {
        List<Arrivals.Row> rows = engine.arrivals().find(Arrivals.Wanted.newest(20));
        while (rows.size() < least || rows.stream().anyMatch(r -> r.action().isEmpty())) {
            serving.work();
            TimeUnit.MILLISECONDS.sleep(50);
            rows = engine.arrivals().find(Arrivals.Wanted.newest(20));
        }
        return rows;
    }

    /** Every mail that was ever written to somebody. */
    List<DispatchRow> mailsTo(String reader) {
        serving.work();
        return engine.reports().timeline(EmailAddress.parse(reader));
    }

    /** In which state somebody reads; empty text if not at all. */
    String state(String reader) {
        return engine.reports().readers(Optional.of(new Slug("tea")), 0, 100).stream()
                .filter(row -> row.address().toString().equals(reader))
                .map(row -> row.subscription().state().getClass().getSimpleName())
                .findFirst()
                .orElse("");
    }

    boolean isSuppressed(String reader) {
        return engine.people().suppression(EmailAddress.parse(reader)).isPresent();
    }

    @Override
    public void close() {
        serving.close();
        engine.close();
    }
}
