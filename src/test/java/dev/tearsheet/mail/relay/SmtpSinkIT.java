package dev.tearsheet.mail.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.FreePort;
import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.delivery.Outcome.Rejected;
import dev.tearsheet.mail.MessageFixtures;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same against Postfix's own test relay, which nobody here has written. */
@Timeout(120)
class SmtpSinkIT {
    private static final int MAILS = 2_000;

    @TempDir
    Path dir;

    private Process sink;

    @BeforeEach
    void findSink() {
        assumeTrue(program() != null, "smtp-sink (Debian: postfix) is not installed");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (sink != null) {
            sink.destroy();
            sink.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_mail_arrives_as_it_was_written() throws Exception {
        assertThat(dir.toFile().setWritable(true, false) && dir.toFile().setExecutable(true, false))
                .isTrue();
        int port = start("-R", dir.toString(), "-d", "mail.%M.");
        try (SmtpTransport transport = transport(port, 1)) {
            assertThat(transport.send(MessageFixtures.lesson())).isInstanceOf(Accepted.class);
        }

        try (Stream<Path> files = Files.list(dir)) {
            String kept = Files.readString(files.findFirst().orElseThrow(), StandardCharsets.UTF_8);
            String sent = new String(new MimeWriter().write(MessageFixtures.lesson()), StandardCharsets.UTF_8);
            assertThat(kept).contains("X-Mail-Args: <kitchen+bounce-x1@lessons.example.org> RET=HDRS ENVID=");
            assertThat(kept.replace("\r\n", "\n"))
                    .contains(sent.replace("\r\n", "\n").strip());
        }
    }

    @Test
    void a_refusal_is_a_refusal() throws Exception {
        int port = start("-f", "rcpt", "-B", "550 5.1.1 no such user");
        try (SmtpTransport transport = transport(port, 1)) {
            assertThat(transport.send(MessageFixtures.lesson()))
                    .matches(o -> o instanceof Rejected && o.reply().contains("5.1.1 no such user"));
        }
    }

    @Test
    void eight_connections_carry_thousands() throws Exception {
        int port = start();
        try (SmtpTransport transport = transport(port, 8)) {
            long start = System.nanoTime();
            List<CompletableFuture<Outcome>> lanes = new ArrayList<>();
            for (int lane = 0; lane < 8; lane++) {
                int first = lane;
                lanes.add(CompletableFuture.supplyAsync(
                        () -> IntStream.iterate(first, i -> i < MAILS, i -> i + 8)
                                .mapToObj(i -> transport.send(MessageFixtures.lessonTo("r" + i + "@example.org")))
                                .filter(outcome -> !(outcome instanceof Accepted))
                                .findFirst()
                                .orElse(new Accepted("all")),
                        OwnThread::start));
            }
            assertThat(lanes).allMatch(lane -> lane.join().equals(new Accepted("all")));
            System.out.printf("smtp-sink: %,d mails/s%n", MAILS * 1_000_000_000L / (System.nanoTime() - start));
        }
    }

    private static SmtpTransport transport(int port, int connections) {
        return new SmtpTransport(SmtpSettings.of("127.0.0.1", port, Security.NONE, "news.example.org")
                .withConnections(connections));
    }

    private int start(String... options) throws Exception {
        int port = FreePort.next();
        List<String> command = new ArrayList<>(List.of(program()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.addAll(List.of(options));
        command.addAll(List.of("127.0.0.1:" + port, "100"));
        sink = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (sink.isAlive() && !listens(port)) {
            sink.waitFor(20, TimeUnit.MILLISECONDS);
        }
        assertThat(sink.isAlive()).as("smtp-sink runs").isTrue();
        return port;
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String program() {
        return Stream.of("/usr/sbin/smtp-sink", "/usr/bin/smtp-sink", "/usr/local/sbin/smtp-sink")
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .orElse(null);
    }
}
