package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.cli.EngineProcess.Ran;
import dev.tearsheet.store.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.helper.SimpleMessageListenerAdapter;
import org.subethamail.smtp.server.SMTPServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged engine killed in the middle of a batch, again and again: each reader gets the lesson once, and in doubt
 * is at most one mail for each connection and kill. {@code -Dtearsheet.kills=50} plays it at full size,
 * {@code -Dtearsheet.seed} at other moments.
 */
@Timeout(3600)
class KillIT {
    private static final int KILLS = Integer.getInteger("tearsheet.kills", 0);
    private static final long SEED = Long.getLong("tearsheet.seed", 11);
    private static final int CONNECTIONS = 4;
    /** A life of the engine ends after so many mails at most. */
    private static final int LONGEST_LIFE = 120;

    private static final Duration ALL_SENT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Sink sink = new Sink();
    private final Random random = new Random(SEED);

    @BeforeEach
    void furnish() throws IOException {
        EngineProcess.furnish(folder);
    }

    @Test
    void eachReadersLessonOnceOnSqlite() throws Exception {
        killAgainAndAgain(KILLS > 0 ? KILLS : 5, Map.of());
    }

    @Test
    void eachReadersLessonOnceOnPostgres() throws Exception {
        try (EmbeddedPostgres server = postgres()) {
            killAgainAndAgain(
                    KILLS > 0 ? KILLS : 3,
                    Map.of(
                            "TEARSHEET_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"),
                            "TEARSHEET_DATABASE_USER", "postgres",
                            "TEARSHEET_DATABASE_PASSWORD", "postgres"));
        }
    }

    private static EmbeddedPostgres postgres() {
        try {
            return Postgres.start();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("no PostgreSQL here, its run is skipped: " + e.getMessage());
        }
    }

    private void killAgainAndAgain(int kills, Map<String, String> database) throws Exception {
        int readers = kills * LONGEST_LIFE;
        long begun = System.nanoTime();
        SMTPServer relay = sink.open();
        try {
            Map<String, String> environment = environment(relay.getPortAllocated(), database);
            enrol(readers, environment);
            for (int i = 0; i < kills; i++) {
                killInABatch(environment);
            }
            Set<String> doubtful = finish(readers, kills * CONNECTIONS, environment);
            assertEachOnce(readers, kills, doubtful);
            System.out.printf(
                    "%d kills, %d readers: %d mails taken, none twice, %d in doubt of which %d were taken; %d s%n",
                    kills,
                    readers,
                    sink.taken.size(),
                    doubtful.size(),
                    doubtful.stream().filter(sink.taken::containsKey).count(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        } finally {
            relay.stop();
        }
    }

    private static Map<String, String> environment(int port, Map<String, String> database) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "TEARSHEET_SMTP_HOST", "127.0.0.1",
                "TEARSHEET_SMTP_PORT", String.valueOf(port),
                "TEARSHEET_SMTP_SECURITY", "none",
                "TEARSHEET_SMTP_CONNECTIONS", String.valueOf(CONNECTIONS),
                "TEARSHEET_MAIL_DOMAIN", "mail.example.org",
                "TEARSHEET_WEB_ADDRESS", "http://localhost:8080"));
        environment.putAll(database);
        return environment;
    }

    private void enrol(int readers, Map<String, String> environment) throws Exception {
        String rows =
                IntStream.range(0, readers).mapToObj(i -> reader(i) + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("readers.csv"), "address\n" + rows);
        Ran run = EngineProcess.run(
                folder,
                environment,
                "subscribers",
                "import",
                EngineProcess.CAMPAIGN,
                "readers.csv",
                "--consent",
                "on paper");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    private static String reader(int number) {
        return "reader" + number + "@example.com";
    }

    /** The engine lives for some mails, and a little more. */
    private void killInABatch(Map<String, String> environment) throws Exception {
        int until = sink.all.get() + 1 + random.nextInt(LONGEST_LIFE - 20);
        EngineProcess engine = EngineProcess.launch(folder, environment);
        long end = System.nanoTime() + ALL_SENT.toNanos();
        while (sink.all.get() < until) {
            assertThat(System.nanoTime()).as(engine::output).isLessThan(end);
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(5));
        engine.kill();
    }

    /** The engine lives until all is sent but what is in doubt, so many at most; returns who that is. */
    private Set<String> finish(int readers, int most, Map<String, String> environment) throws Exception {
        EngineProcess engine = EngineProcess.launch(folder, environment);
        try {
            EngineProcess.await(ALL_SENT, () -> sink.all.get() >= readers - most, engine::output);
            EngineProcess.await(ALL_SENT, () -> settled(environment) >= readers, engine::output);
        } finally {
            engine.close();
        }
        Set<String> doubtful = new HashSet<>();
        for (JsonNode mail : json(environment, "doubtful", "--json")) {
            doubtful.add(mail.get("reader").asString());
        }
        return doubtful;
    }

    private int settled(Map<String, String> environment) {
        JsonNode mails = json(environment, "status", "--json").get("mails");
        return mails.path("accepted").asInt(0) + mails.path("doubtful").asInt(0);
    }

    private JsonNode json(Map<String, String> environment, String... command) {
        try {
            Ran run = EngineProcess.run(folder, environment, command);
            assertThat(run.code()).as(run.out() + run.err()).isZero();
            return JsonMapper.shared().readTree(run.out());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertEachOnce(int readers, int kills, Set<String> doubtful) {
        assertThat(sink.taken)
                .as("mails of one reader")
                .allSatisfy((reader, count) -> assertThat(count).hasValue(1));
        Set<String> without = IntStream.range(0, readers)
                .mapToObj(KillIT::reader)
                .filter(r -> !sink.taken.containsKey(r))
                .collect(Collectors.toSet());
        assertThat(doubtful).as("who got nothing is shown to the operator").containsAll(without);
        assertThat(doubtful).as("in doubt").hasSizeLessThanOrEqualTo(kills * CONNECTIONS);
    }

    /** A relay that counts what it has taken as soon as it has read it, before it answers. */
    private static final class Sink {
        private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
        private final AtomicInteger all = new AtomicInteger();

        private SMTPServer open() throws IOException {
            SMTPServer server = SMTPServer.port(0)
                    .bindAddress(InetAddress.getByName("127.0.0.1"))
                    .messageHandlerFactory(new SimpleMessageListenerAdapter(new SimpleMessageListener() {
                        @Override
                        public boolean accept(String from, String recipient) {
                            return true;
                        }

                        @Override
                        public void deliver(String from, String recipient, InputStream mail) throws IOException {
                            mail.readAllBytes();
                            taken.computeIfAbsent(recipient, r -> new AtomicInteger())
                                    .incrementAndGet();
                            all.incrementAndGet();
                        }
                    }))
                    .build();
            server.start();
            return server;
        }
    }
}
