package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import dev.tearsheet.OwnThread;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.app.settings.SettingsReader;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.store.DatabaseSettings;
import dev.tearsheet.store.Engine;
import dev.tearsheet.subscriber.EmailAddress;

/**
 * Several nodes on one PostgreSQL, with a clock that the story moves and one relay. Each has a data folder of its own
 * with the secret of the first; the schedules folder is everybody's.
 */
final class NodeStage implements AutoCloseable {
    /** Of each node to the relay. */
    static final int CONNECTIONS = 2;

    private final Path folder;
    private final DatabaseSettings database;
    private final Map<String, String> settings = new HashMap<>();
    private final RememberingRelay relay = new RememberingRelay();
    private final List<Member> members = new ArrayList<>();
    private Instant now =
            ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, Stage.BERLIN).toInstant();

    NodeStage(Path folder, int lessons) {
        this.folder = folder;
        this.database = Engine.POSTGRES.fresh(folder);
        Stage stage = new Stage(folder, lessons);
        stage.campaign("tea", Stage.DAILY, lessons, "all at once: true");
        stage.close();
        settings.putAll(Map.of(
                "TEARSHEET_SMTP_HOST",
                "relay.example.org",
                "TEARSHEET_MAIL_DOMAIN",
                "mail.example.org",
                "TEARSHEET_WEB_ADDRESS",
                "https://lessons.example.org",
                "TEARSHEET_DATABASE_URL",
                database.url(),
                "TEARSHEET_DATABASE_USER",
                database.user(),
                "TEARSHEET_DATABASE_PASSWORD",
                database.password()));
    }

    /** A node that sends. */
    final class Member implements AutoCloseable {
        private final String name;
        private final Tearsheet engine;
        private final SendDueIssues send;

        private Member(String name, Path data) {
            this.name = name;
            Map<String, String> own = new HashMap<>(settings);
            own.put("TEARSHEET_NODE_NAME", name);
            own.put("TEARSHEET_DATA_FOLDER", data.toString());
            try {
                engine = new Tearsheet(SettingsReader.read(folder, Optional.empty(), own), () -> now);
            } catch (SettingsFaults e) {
                throw new IllegalStateException(e);
            }
            try {
                engine.nodeDesk().enter(engine.leftBehind());
                send = engine.sendDueIssues(relay, CONNECTIONS);
            } catch (RuntimeException e) {
                engine.close();
                throw e;
            }
        }

        Tearsheet engine() {
            return engine;
        }

        /** What each node does every few seconds. */
        void tick() {
            engine.nodeDesk().membership().sign();
            if (engine.nodeDesk().membership().begin()) {
                send.run();
            }
        }

        int takeOver() {
            return engine.leftBehind().ofOthers();
        }

        /** Hands over so many mails, hangs at the next ones, and is killed once so many of its lines hang. */
        void isKilledAfter(int mails, int hanging) {
            AtomicInteger handed = new AtomicInteger();
            CountDownLatch hang = new CountDownLatch(hanging);
            relay.answers(mail -> {
                if (handed.incrementAndGet() > mails) {
                    hang.countDown();
                    await(new CountDownLatch(1));
                }
                return RememberingRelay.take(mail);
            });
            Thread life = new Thread(
                    () -> {
                        while (hang.getCount() > 0) {
                            tick();
                        }
                    },
                    "killed node");
            life.setDaemon(true);
            life.setUncaughtExceptionHandler((thread, e) -> {});
            life.start();
            await(hang);
            kill();
            relay.isUp();
        }

        /** Killed when what it takes over is its own and not settled yet. */
        void takesOverAndIsKilled() {
            assertThat(engine.ledger().abandoned(name, now)).isNotEmpty();
            kill();
        }

        List<String> doubtful() {
            return engine.dailyWork().doubts().open(Optional.empty()).stream()
                    .map(d -> d.dispatch().recipient().toString())
                    .toList();
        }

        /** In good order. */
        void stop() {
            members.remove(this);
            send.close();
            engine.nodeDesk().membership().close();
            engine.close();
        }

        /** As after a kill: nothing is told to anybody. What hangs at the relay hangs for ever. */
        void kill() {
            members.remove(this);
            engine.close();
        }

        @Override
        public void close() {
            stop();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A node of this name with its own data folder. */
    Member start(String name) {
        Path data = folder.resolve("data-" + name);
        copySecretTo(data);
        return start(name, data);
    }

    Member start(String name, Path data) {
        Member member = new Member(name, data);
        members.add(member);
        return member;
    }

    void copySecretTo(Path data) {
        Path first = folder.resolve("data").resolve("secret.key");
        try {
            Files.createDirectories(data);
            if (Files.notExists(data.resolve("secret.key"))) {
                Files.copy(first, data.resolve("secret.key"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void set(String variable, String value) {
        settings.put(variable, value);
    }

    void add(Member by, int readers) {
        for (int i = 0; i < readers; i++) {
            by.engine().addReader().add(EmailAddress.parse(reader(i)), Stage.TEA, Optional.empty(), "said so");
        }
    }

    static String reader(int number) {
        return "reader" + number + "@example.com";
    }

    RememberingRelay relay() {
        return relay;
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** All nodes work at the same time. */
    void allTick() {
        List<CompletableFuture<Void>> all = List.copyOf(members).stream()
                .map(m -> CompletableFuture.runAsync(m::tick, OwnThread::start))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    /** How many lessons each reader got. */
    Map<String, Long> lessons() {
        return relay.accepted().stream()
                .filter(m -> m.text().contains("Idea number"))
                .collect(Collectors.groupingBy(m -> m.envelope().recipient().toString(), Collectors.counting()));
    }

    @Override
    public void close() {
        List.copyOf(members).forEach(Member::close);
    }
}
