package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.tearsheet.FreePort;
import dev.tearsheet.cli.EngineProcess.Letter;
import dev.tearsheet.cli.EngineProcess.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.helper.SimpleMessageListenerAdapter;
import org.subethamail.smtp.server.SMTPServer;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar as an operator runs it: every command, the whole loop, and a stop in the middle. */
@Timeout(240)
class JarIT {
    private static final String ANN = "ann@example.com";
    private static final String BOB = "bob@example.com";

    @TempDir
    Path folder;

    @BeforeEach
    void furnish() throws IOException {
        EngineProcess.furnish(folder);
    }

    @Test
    void aReaderJoinsByMailAndNothingComesTwiceWhenTheEngineIsKilled() throws Exception {
        List<String> before;
        try (EngineProcess engine = EngineProcess.serve(folder)) {
            engine.mail(ANN, EngineProcess.CAMPAIGN + "+join@tearsheet.test", "", "");
            Letter confirm = engine.awaitLetters(ANN, 1).get(0);
            assertThat(confirm.subject()).isEqualTo("Please confirm: When a man cries");
            assertThat(confirm.replyTo()).startsWith(EngineProcess.CAMPAIGN + "+confirm-");

            engine.mail(ANN, confirm.replyTo(), "Re: " + confirm.subject(), "yes");
            Letter welcome = engine.awaitLetters(ANN, 2).get(1);
            assertThat(welcome.subject()).endsWith("(1/25)");

            engine.nextDay();
            assertThat(engine.awaitLetters(ANN, 3).get(2).subject()).endsWith("(2/25)");
            before = engine.subjects(ANN);
            assertThat(before).hasSize(3);
            engine.kill();
        }
        try (EngineProcess engine = EngineProcess.serve(folder)) {
            // Longer than the engine's own round of five seconds: what it wanted to send again would be there.
            Thread.sleep(Duration.ofSeconds(7).toMillis());
            assertThat(engine.subjects(ANN)).isEqualTo(before);

            engine.nextDay();
            List<Letter> after = engine.awaitLetters(ANN, 4);
            assertThat(after).hasSize(4);
            assertThat(after.get(3).subject()).endsWith("(3/25)");
        }
    }

    @Test
    void aChangeWaitsUntilItIsAppliedAndTheRunningEngineTakesItUp() throws Exception {
        Path yaml = folder.resolve("schedules").resolve(EngineProcess.CAMPAIGN).resolve("campaign.yaml");
        try (EngineProcess engine = EngineProcess.serve(folder)) {
            Ran added = run("subscribers", "add", EngineProcess.CAMPAIGN, BOB, "--consent", "on paper");
            assertThat(added.code()).as(added.err()).isZero();
            engine.awaitLetters(BOB, 1);
            Files.writeString(
                    yaml,
                    Files.readString(yaml) + "\nlessons:\n  somebody-is-missing: {title: Someone Is Missing}\n"
                            + "  where-the-words-run-out: {leave out: true}\n");

            // Right after the file was saved: the command waits until it is whole.
            Ran planned = run("plan", EngineProcess.CAMPAIGN, "--json", "--exit-code");
            assertThat(planned.code()).as(planned.err()).isEqualTo(3);
            String plan =
                    JsonMapper.shared().readTree(planned.out()).get("plan").asString();
            assertThat(run("apply", EngineProcess.CAMPAIGN, "--plan", "0000000000")
                            .code())
                    .isOne();
            Ran applied = run("apply", EngineProcess.CAMPAIGN, "--plan", plan);
            assertThat(applied.code()).as(applied.err()).isZero();

            EngineProcess.await(
                    Duration.ofSeconds(60), () -> engine.output().contains("revision 2 is live"), engine::output);
            engine.nextDay();
            assertThat(engine.awaitLetters(BOB, 2).get(1).subject()).startsWith("Someone Is Missing");
        }
    }

    @Test
    void aSecondEngineOnTheSameFolderIsRefused() throws Exception {
        try (EngineProcess engine = EngineProcess.serve(folder)) {
            Ran second = EngineProcess.run(folder, elsewhere(), "serve");
            refused(second);
            assertThat(second.err()).contains(folder.resolve("data").toString());
            assertThat(engine.get("/").title()).isNotEmpty();
        }
    }

    @Test
    void aTakenWebPortIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ran run = EngineProcess.run(
                    folder, Map.of("TEARSHEET_WEB_PORT", String.valueOf(taken.getLocalPort())), "serve");
            refused(run);
            assertThat(run.err()).contains("web.port", ":" + taken.getLocalPort());
        }
    }

    @Test
    void aRelayGetsTheTestMailAndTheFirstLesson() throws Exception {
        List<String> recipients = new CopyOnWriteArrayList<>();
        List<String> mails = new CopyOnWriteArrayList<>();
        SMTPServer relay = relay(recipients, mails);
        try {
            Map<String, String> inEarnest = Map.of(
                    "TEARSHEET_SMTP_HOST", "127.0.0.1",
                    "TEARSHEET_SMTP_PORT", String.valueOf(relay.getPortAllocated()),
                    "TEARSHEET_SMTP_SECURITY", "none",
                    "TEARSHEET_MAIL_DOMAIN", "mail.example.org",
                    "TEARSHEET_WEB_ADDRESS", "http://localhost:8080");
            Ran test = EngineProcess.run(folder, inEarnest, "send-test", EngineProcess.CAMPAIGN, ANN);
            assertThat(test.code()).as(test.err()).isZero();
            assertThat(recipients).containsExactly(ANN);

            try (EngineProcess engine = EngineProcess.serve(folder, inEarnest)) {
                Ran added = EngineProcess.run(
                        folder, inEarnest, "subscribers", "add", EngineProcess.CAMPAIGN, BOB, "--consent", "on paper");
                assertThat(added.code()).as(added.err()).isZero();
                EngineProcess.await(
                        Duration.ofSeconds(60), () -> mails.size() == 2, () -> recipients + "\n" + engine.output());
                Thread.sleep(Duration.ofSeconds(6).toMillis());
            }
            assertThat(recipients).containsExactly(ANN, BOB);
            assertThat(mails.get(1)).contains("(1/25)").contains("@mail.example.org");
            assertThat(new HashSet<>(mails)).hasSize(2);
        } finally {
            relay.stop();
        }
    }

    private static SMTPServer relay(List<String> recipients, List<String> mails) throws IOException {
        SMTPServer relay = SMTPServer.port(0)
                .bindAddress(InetAddress.getByName("127.0.0.1"))
                .messageHandlerFactory(new SimpleMessageListenerAdapter(
                        new org.subethamail.smtp.helper.SimpleMessageListener() {
                            @Override
                            public boolean accept(String from, String recipient) {
                                return true;
                            }

                            @Override
                            public void deliver(String from, String recipient, java.io.InputStream data)
                                    throws IOException {
                                mails.add(new String(data.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                                recipients.add(recipient);
                            }
                        }))
                .build();
        relay.start();
        return relay;
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        return EngineProcess.run(folder, Map.of(), arguments);
    }

    private static Map<String, String> elsewhere() throws IOException {
        return Map.of(
                "TEARSHEET_WEB_PORT", String.valueOf(FreePort.next()),
                "TEARSHEET_DOOR_PORT", String.valueOf(FreePort.next()));
    }

    /** Exit code 1 and words, not a trace. */
    private static void refused(Ran run) {
        assertThat(run.code()).as(run.out() + run.err()).isOne();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(run.out()).doesNotContain("\tat ");
    }
}
