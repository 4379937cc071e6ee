package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any mail, in whatever form it comes. */
class AnyMailStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    private Path folder;

    private Stage stage;
    private int sent;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 12);
        stage.subscribe(ANN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theSameOrderInEveryForm(Form form) {
        String reply = Stage.replyTo(stage.lastTo(ANN));
        List<List<String>> table = List.of(
                List.of("pause bis 24.12.", "paused"),
                List.of("weiter", "resumed"),
                List.of("next", "the next lesson comes now"),
                List.of("resend 1", "a lesson once more"),
                List.of("time 07:30", "comes at 07:30"),
                List.of("fuseau Europe/Paris", "comes in the time of Europe/Paris"),
                List.of("días lunes y jueves", "comes on 2 days a week"),
                List.of("restart from 2", "begins with lesson 2"),
                List.of("help", "help mailed"),
                List.of("courses", "list mailed"),
                List.of("Liebe Grüße aus Wien", "nothing: kept"),
                List.of("désabonner", "left"));
        for (List<String> row : table) {
            write(ANN, reply, "Re: The cup of day 1 (1/12)", "", form.of(row.get(0)));
            String action = newest().action();
            assertThat(action)
                    .as(row.get(0))
                    .isEqualTo(row.get(1).startsWith("nothing") ? "kept for the operator" : row.get(1));
        }
    }

    @Test
    void noMailLeadsToMoreThanOneAndOnlyAChangeOfAddressToTwo() {
        Random random = new Random(20261123);
        int answered = 0;
        for (int i = 0; i < 60; i++) {
            // A day later: no limit hides what would be mailed.
            stage.sleep(Duration.ofHours(25));
            stage.tick();
            if (!reader().isLive()) {
                stage.subscribe(ANN);
            }
            int before = stage.relay().accepted().size();
            // Each order once as its reader gives it, then anything from anybody.
            boolean proper = i < LINES.size();
            String line = proper ? LINES.get(i) : any(random, LINES);
            write(
                    proper ? ANN : any(random, FROM),
                    proper ? secret() : to(random),
                    proper ? "" : any(random, SUBJECTS),
                    proper ? "" : any(random, MARKS),
                    form(random).of(line));
            int mails = stage.relay().accepted().size() - before;
            answered += mails > 0 ? 1 : 0;
            assertThat(mails).as(line + " / " + newest()).isLessThanOrEqualTo(line.startsWith("address") ? 2 : 1);
        }
        assertThat(answered).as("some are answered").isGreaterThan(10);
    }

    @Test
    void withoutASecretNothingChangesForAReader() {
        Random random = new Random(7);
        Subscription before = reader();
        for (int i = 0; i < 100; i++) {
            write(
                    any(random, FROM),
                    any(random, WITHOUT_SECRET),
                    any(random, SUBJECTS),
                    any(random, MARKS),
                    form(random).of(any(random, LINES)));
        }
        assertThat(reader())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);

        write(ANN, Stage.replyTo(stage.to(ANN).get(1)), "", "", Form.PLAIN.of("pause"));
        assertThat(reader().state()).as("with the secret it does").isInstanceOf(State.Paused.class);
    }

    private Subscription reader() {
        return stage.engine().reports().readers(Optional.of(Stage.TEA), 0, 100).stream()
                .filter(row -> row.address().toString().equals(ANN))
                .findFirst()
                .orElseThrow()
                .subscription();
    }

    private static final List<String> WITHOUT_SECRET = List.of(
            "tea@mail.example.org",
            "tea+leave@mail.example.org",
            "hello@mail.example.org",
            "tea+join@mail.example.org",
            "tea+owner@mail.example.org",
            "tea+s-00000001aaaaaaaaaaaaaaaaaa@mail.example.org",
            "tea+confirm-00000001aaaaaaaaaaaaaaaaaa@mail.example.org",
            "tea+undo-00000001aaaaaaaaaaaaaaaaaa@mail.example.org",
            "tea+bounce-1-00000000@mail.example.org",
            "tea+leave-nonsense@mail.example.org");

    /** What servers and programs write above a mail, a pass that nobody vouches for among it. */
    private static final List<String> MARKS = List.of(
            "",
            "",
            "",
            "Authentication-Results: mx.evil.example; dmarc=pass header.from=example.com\r\n",
            "Precedence: bulk\r\n",
            "List-Id: <ann.example.com>\r\n",
            "X-Spam-Flag: YES\r\n",
            "In-Reply-To: <x@mail.example.org>\r\nReferences: <x@mail.example.org>\r\n");

    private static Form form(Random random) {
        return any(random, List.of(Form.values()));
    }

    private static final List<String> FROM =
            List.of(ANN, "eve@example.net", "postmaster@example.net", "bob@example.org");
    private static final List<String> SUBJECTS =
            List.of("", "Re: The cup of day 1", "stop", "join", "Fwd: stop", "Automatic reply: x", "help", "Re: help");
    private static final List<String> LINES = List.of(
            "stop",
            "renew",
            "please unsubscribe me, thank you",
            "could you pause my lessons for two weeks",
            "join",
            "pause",
            "pause until 3 May",
            "resume",
            "next",
            "again",
            "resend 9",
            "time 06:00",
            "zone UTC",
            "days sun",
            "pace 1/week",
            "restart",
            "status",
            "help",
            "list",
            "address eve@example.net",
            "address nobody",
            "Thank you so much",
            "",
            "yes");

    /** The reader's newest. */
    private String secret() {
        return stage.to(ANN).stream()
                .flatMap(m -> m.headers().stream())
                .filter(h -> h.name().equals("Reply-To") && h.value().contains("+s-"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .value();
    }

    private String to(Random random) {
        String secret = secret();
        return any(
                random,
                List.of(
                        secret,
                        secret,
                        secret,
                        secret.replace("+s-", "+leave-"),
                        secret.replace("+s-", "+pause-"),
                        secret.replace("+s-", "+next-"),
                        secret.replace("+s-", "+again-"),
                        "tea@mail.example.org",
                        "tea+join@mail.example.org",
                        "tea+help@mail.example.org",
                        "hello@mail.example.org",
                        "tea+owner@mail.example.org"));
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Arrivals.Row newest() {
        return stage.engine().arrivals().find(Arrivals.Wanted.newest(1)).get(0);
    }

    private void write(String from, String to, String subject, String marks, String typeAndBody) {
        String source = "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <any" + sent++
                + "@story.example>\r\n" + marks + "MIME-Version: 1.0\r\n" + typeAndBody.replaceAll("(?<!\r)\n", "\r\n")
                + "\r\n";
        stage.engine().spool().keep(new RawMail(from, to, source.getBytes(StandardCharsets.UTF_8), stage.now()));
        stage.tick();
    }
}
