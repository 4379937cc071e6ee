package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import org.subethamail.smtp.server.SMTPServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged engine killed in the middle of a batch, again and again: each reader gets the lesson once, and in doubt
 * is at most one mail for each connection and kill. {@code -Dtearsheet.kills=50} plays it at full size,
 * {@code -Dtearsheet.nodes=5} with so many nodes on PostgreSQL, {@code -Dtearsheet.seed} at other moments.
 */
@Timeout(3600)
class KillIT {
    private static final int KILLS = Integer.getInteger("tearsheet.kills", 0);
    private static final long SEED = Long.getLong("tearsheet.seed", 11);
    private static final int CONNECTIONS = 4;
    /** A life of the engine ends after so many mails at most. */
    private static final int LONGEST_LIFE = 120;

    private static final int NODES = Integer.getInteger("tearsheet.nodes", 3);
    /** So many mails go out while a node that was killed starts again, and more. */
    private static final int READERS_FOR_A_KILL = 300;

    private static final int LONG_ABSENCE = 10;
    private static final Duration SLOW = Duration.ofMillis(200);
    private static final Duration VERY_SLOW = Duration.ofSeconds(2);
    private static final Duration ALL_SENT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final CountingRelay sink = new CountingRelay();
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
            killAgainAndAgain(KILLS > 0 ? KILLS : 3, access(server));
        }
    }

    @Test
    void eachReadersLessonOnceWithSeveralNodesOfWhichOneIsKilledEachTime() throws Exception {
        sink.thinksFor(SLOW);
        try (EmbeddedPostgres server = postgres()) {
            int kills = KILLS > 0 ? KILLS : 3;
            int readers = kills * READERS_FOR_A_KILL;
            long begun = System.nanoTime();
            SMTPServer relay = sink.open();
            try (Nodes nodes = new Nodes(folder, environment(relay.getPortAllocated(), access(server)))) {
                enrol(readers, nodes.environment());
                nodes.open(NODES);
                for (int i = 1; i <= kills; i++) {
                    sink.awaitMore(1 + random.nextInt(LONGEST_LIFE), nodes::output);
                    // One of a full-sized run stays away until others have taken over what it had.
                    sink.thinksFor(i == LONG_ABSENCE ? VERY_SLOW : SLOW);
                    nodes.kill(random, i == LONG_ABSENCE);
                    sink.thinksFor(SLOW);
                }
                sink.thinksFor(Duration.ZERO);
                nodes.allRun();
                report(readers, kills, begun, settledAll(readers, kills * CONNECTIONS, nodes.environment()));
            } finally {
                relay.stop();
            }
        }
    }

    private static Map<String, String> access(EmbeddedPostgres server) {
        return Map.of(
                "TEARSHEET_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"),
                "TEARSHEET_DATABASE_USER", "postgres",
                "TEARSHEET_DATABASE_PASSWORD", "postgres");
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
            report(readers, kills, begun, doubtful);
        } finally {
            relay.stop();
        }
    }

    private void report(int readers, int kills, long begun, Set<String> doubtful) {
        assertEachOnce(readers, kills, doubtful);
        System.out.printf(
                "%d kills, %d readers: %d mails taken, none twice, %d in doubt of which %d were taken; %d s%n",
                kills,
                readers,
                sink.taken.size(),
                doubtful.size(),
                doubtful.stream().filter(sink.taken::containsKey).count(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
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
            return settledAll(readers, most, environment);
        } finally {
            engine.close();
        }
    }

    private Set<String> settledAll(int readers, int most, Map<String, String> environment) throws Exception {
        EngineProcess.await(ALL_SENT, () -> sink.all.get() >= readers - most, () -> "taken: " + sink.all);
        EngineProcess.await(ALL_SENT, () -> settled(environment) >= readers, () -> "settled: " + settled(environment));
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
}
