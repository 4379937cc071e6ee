package dev.tearsheet.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.app.settings.SettingsReader;
import dev.tearsheet.campaign.timing.Spread;
import dev.tearsheet.mail.dkim.Algorithm;
import dev.tearsheet.mail.dkim.KeyFile;

/** A folder with a campaign, and settings of engines that lead to a relay that is not the operator's. */
final class Ground {
    static final String CAMPAIGN = "bench";
    /** So long after the first of them all readers are due, and nobody's lesson is so late that it waits for another day. */
    static final Duration ALL_DUE = Spread.USUAL.window().plusSeconds(5);

    private final Path folder;

    /** @param lessons of the campaign */
    Ground(Path folder, int lessons) throws IOException {
        this.folder = folder;
        Path campaign = Files.createDirectories(folder.resolve("schedules").resolve(CAMPAIGN));
        Files.writeString(campaign.resolve("campaign.yaml"), """
                title: The bench
                description: Lessons that nobody reads.
                sender: {name: The bench, address: bench@bench.example}
                articles: [article.txt]
                schedule: {at: "00:00", days: every day, zone: UTC, start: on joining}
                """);
        Files.writeString(campaign.resolve("article.txt"), article(lessons));
    }

    /** @param node from 1 on */
    Settings settings(Bench.Wish wish, String host, int port, int node) throws IOException, SettingsFaults {
        Path data = Files.createDirectories(folder.resolve("data" + node));
        // All nodes of one database have the same secret.
        Files.writeString(data.resolve("secret.key"), "5e".repeat(32) + "\n");
        Map<String, String> environment = new HashMap<>(Map.of(
                "TEARSHEET_SMTP_HOST", host,
                "TEARSHEET_SMTP_PORT", Integer.toString(port),
                "TEARSHEET_SMTP_SECURITY", "none",
                "TEARSHEET_SMTP_CONNECTIONS", Integer.toString(wish.connections()),
                "TEARSHEET_MAIL_DOMAIN", "bench.example",
                "TEARSHEET_WEB_ADDRESS", "https://bench.example",
                "TEARSHEET_DATABASE_URL", wish.database(),
                "TEARSHEET_DATABASE_USER", wish.user(),
                "TEARSHEET_DATABASE_PASSWORD", wish.password()));
        environment.put("TEARSHEET_DATA_FOLDER", data.toString());
        environment.put("TEARSHEET_NODE_NAME", "bench-" + node);
        wish.templates()
                .ifPresent(own -> environment.put(
                        "TEARSHEET_TEMPLATES_FOLDER", own.toAbsolutePath().toString()));
        if (wish.signed()) {
            if (node == 1) {
                KeyFile.make(folder.resolve("dkim.pem"), Algorithm.RSA);
            }
            environment.put("TEARSHEET_DKIM_KEY", "dkim.pem");
        }
        return SettingsReader.read(folder, Optional.empty(), environment);
    }

    private static String article(int lessons) {
        String paragraph =
                "A bench is a place to sit on and a place to work at, and at either a person may come to rest"
                        + " with a thought. This one is here to be counted and not to be read. ";
        return "The bench\n\nA few words before it begins.\n\n"
                + IntStream.rangeClosed(1, lessons)
                        .mapToObj(i -> i + ". The board of day " + i + "\n\nBoard number " + i + " holds. "
                                + paragraph.repeat(14) + "\n")
                        .collect(Collectors.joining("\n"));
    }
}
