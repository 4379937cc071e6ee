package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import dev.tearsheet.FreePort;
import dev.tearsheet.app.Serving;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.settings.SettingsReader;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.helper.SimpleMessageListenerAdapter;
import org.subethamail.smtp.server.SMTPServer;

/** Yesterday's database is put back: the whole engine with its doors, a real relay, and an operator. */
class RestoreStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    Path folder;

    private final List<String> lessons = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private SMTPServer relay;
    private int webPort;

    @BeforeEach
    void a_campaign_and_a_relay() throws IOException {
        Path tea = Files.createDirectories(folder.resolve("schedules/tea"));
        Files.writeString(tea.resolve("tea.txt"), Stage.article(5));
        Files.writeString(tea.resolve("campaign.yaml"), """
                title: Tea
                description: One idea about tea a day.
                sender: {name: The tea house, address: tea@example.org}
                articles: [tea.txt]
                schedule: {at: "08:00", days: every day, zone: UTC, spread: 0, start: on joining}
                """);
        relay = SMTPServer.port(0)
                .bindAddress(InetAddress.getByName("127.0.0.1"))
                .messageHandlerFactory(new SimpleMessageListenerAdapter(new Taking()))
                .build();
        relay.start();
    }

    @AfterEach
    void close() {
        relay.stop();
    }

    @Test
    void nobodyGetsTodaysLessonTwiceWithoutTheOperatorsWord() throws Exception {
        try (Serving engine = serve(true)) {
            engine.work();
            assertThat(lessons).containsExactly("1");
        }
        Path yesterday = folder.resolve("backup.db");
        Files.copy(database(), yesterday);
        now = Instant.parse("2026-11-24T08:00:00Z");
        try (Serving engine = serve(false)) {
            engine.work();
            assertThat(lessons).containsExactly("1", "2");
        }
        putBack(yesterday);

        now = Instant.parse("2026-11-24T09:00:00Z");
        try (Serving engine = serve(false)) {
            engine.work();
            assertThat(status()).contains("Nothing is sent until you run").contains("perhaps a backup");
            assertThat(lessons).containsExactly("1", "2");

            assertThat(release()).isTrue();
            assertThat(release()).isFalse();
            engine.work();
            assertThat(status()).doesNotContain("Nothing is sent until you run");
            assertThat(lessons).containsExactly("1", "2", "2");
        }
    }

    @Test
    void whatABackupDoesNotKnowOfCountsAsSentIfTheOperatorSaysSo() throws Exception {
        try (Serving engine = serve(true)) {
            engine.work();
        }
        Path backup = folder.resolve("backup.db");
        Files.copy(database(), backup);
        for (String day : List.of("2026-11-24T08:00:00Z", "2026-11-25T08:00:00Z")) {
            now = Instant.parse(day);
            try (Serving engine = serve(false)) {
                engine.work();
            }
        }
        assertThat(lessons).containsExactly("1", "2", "3");
        putBack(backup);

        now = Instant.parse("2026-11-25T09:00:00Z");
        try (Serving engine = serve(false)) {
            engine.work();
            try (Tearsheet beside = open()) {
                assertThat(beside.release()
                                .countAsSent(beside.release().newest().orElseThrow()))
                        .isEqualTo(2);
                assertThat(beside.release().countAsSent(now)).isZero();
                assertThat(beside.reports().timeline(EmailAddress.parse(ANN)))
                        .filteredOn(row -> row.reply().startsWith("counted as sent"))
                        .hasSize(2);
                assertThat(beside.release().sendOn()).isTrue();
            }
            engine.work();
            assertThat(lessons).containsExactly("1", "2", "3");
        }
        now = Instant.parse("2026-11-26T08:00:00Z");
        try (Serving engine = serve(false)) {
            engine.work();
            assertThat(lessons).containsExactly("1", "2", "3", "4");
        }
    }

    @Test
    void aDatabaseThatKnowsOfTheNewestMailIsNotHeld() throws Exception {
        try (Serving engine = serve(true)) {
            engine.work();
        }
        now = Instant.parse("2026-11-24T08:00:00Z");
        try (Serving engine = serve(false)) {
            engine.work();
            assertThat(lessons).containsExactly("1", "2");
        }
    }

    private Serving serve(boolean withAnn) throws Exception {
        Tearsheet engine = open();
        if (withAnn) {
            engine.addReader().add(EmailAddress.parse(ANN), new Slug("tea"), Optional.empty(), "said so");
        }
        return new Serving(engine);
    }

    private Tearsheet open() throws Exception {
        webPort = FreePort.next();
        Map<String, String> settings = Map.of(
                "TEARSHEET_SMTP_HOST",
                "127.0.0.1",
                "TEARSHEET_SMTP_PORT",
                String.valueOf(relay.getPortAllocated()),
                "TEARSHEET_SMTP_SECURITY",
                "none",
                "TEARSHEET_MAIL_DOMAIN",
                "mail.example.org",
                "TEARSHEET_WEB_ADDRESS",
                "http://localhost:" + webPort,
                "TEARSHEET_WEB_PORT",
                String.valueOf(webPort));
        return new Tearsheet(SettingsReader.read(folder, Optional.empty(), settings), () -> now);
    }

    /** As the command does it, beside the running engine. */
    private boolean release() throws Exception {
        int port = webPort;
        try (Tearsheet beside = open()) {
            return beside.release().sendOn();
        } finally {
            webPort = port;
        }
    }

    private Path database() {
        return folder.resolve("data/tearsheet.db");
    }

    private void putBack(Path backup) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("tearsheet.db"))
                    .toList()) {
                Files.delete(file);
            }
        }
        Files.copy(backup, database());
    }

    private String status() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + webPort + "/status"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Takes every mail and remembers the number of its lesson. */
    private final class Taking implements SimpleMessageListener {
        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream mail) throws IOException {
            String text = new String(mail.readAllBytes(), StandardCharsets.UTF_8);
            lessons.add(text.replaceAll("(?s).*?Idea number (\\d+).*", "$1"));
        }
    }
}
