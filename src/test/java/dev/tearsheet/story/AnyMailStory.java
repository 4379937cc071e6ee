package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.message.Message;
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
                List.of("resend 1", "a lesson once more, if the reader has had it"),
                List.of("time 07:30", "comes at 07:30"),
                List.of("fuseau Europe/Paris", "comes in the time of Europe/Paris"),
                List.of("días lunes y jueves", "comes on 2 days a week"),
                List.of("restart from 2", "begins with lesson 2"),
                List.of("help", "help mailed"),
                List.of("courses", "list mailed"),
                List.of("Liebe Grüße aus Wien", "nothing: kept"),
                List.of("désabonner", "left"));
        for (List<String> row : table) {
            write(ANN, reply, "Re: The cup of day 1 (1/12)", form.of(row.get(0)));
            String action = newest().action();
            assertThat(action)
                    .as(row.get(0))
                    .isEqualTo(row.get(1).startsWith("nothing") ? "kept for the operator" : row.get(1));
        }
    }

    @Test
    void noMailLeadsToMoreThanOneAndOnlyAChangeOfAddressToTwo() {
        Random random = new Random(20261123);
        for (int i = 0; i < 120; i++) {
            int before = stage.relay().accepted().size();
            String line = any(random, LINES);
            write(any(random, FROM), to(random), any(random, SUBJECTS), Form.PLAIN.of(line));
            assertThat(stage.relay().accepted().size() - before)
                    .as(line + " / " + newest())
                    .isLessThanOrEqualTo(line.startsWith("address") ? 2 : 1);
        }
    }

    @Test
    void withoutASecretNothingChangesForAReader() {
        Random random = new Random(7);
        var before = stage.engine()
                .reports()
                .readers(java.util.Optional.of(Stage.TEA), 0, 10)
                .get(0)
                .subscription();
        for (int i = 0; i < 80; i++) {
            String to = any(
                    random,
                    List.of(
                            "tea@mail.example.org",
                            "tea+leave@mail.example.org",
                            "hello@mail.example.org",
                            "tea+join@mail.example.org",
                            "tea+s-00000001aaaaaaaaaaaaaaaaaa@mail.example.org",
                            "tea+confirm-00000001aaaaaaaaaaaaaaaaaa@mail.example.org",
                            "tea+leave-nonsense@mail.example.org"));
            write(ANN, to, any(random, SUBJECTS), Form.PLAIN.of(any(random, LINES)));
        }
        var after = stage.engine()
                .reports()
                .readers(java.util.Optional.of(Stage.TEA), 0, 10)
                .get(0)
                .subscription();

        assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void twoEnginesThatMailEachOtherStopAfterTwoMails() {
        String other = "tea@other.example";
        write(other, "tea+join@mail.example.org", "join", Form.PLAIN.of(""));
        int mails = stage.to(other).size();
        for (int i = 0; i < 10; i++) {
            // What the other engine answers to each mail of ours, as engines do.
            Message ours = stage.lastTo(other);
            stage.mail(other, Stage.replyTo(ours), "Re: " + ours.subject(), "join", "Auto-Submitted: auto-replied");
        }
        assertThat(mails).isEqualTo(1);
        assertThat(stage.to(other)).hasSize(1);
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

    private String to(Random random) {
        String secret = Stage.replyTo(stage.to(ANN).get(1));
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

    private static String any(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Arrivals.Row newest() {
        return stage.engine().arrivals().find(Arrivals.Wanted.newest(1)).get(0);
    }

    private void write(String from, String to, String subject, String typeAndBody) {
        String source = "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <any" + sent++
                + "@story.example>\r\nMIME-Version: 1.0\r\n" + typeAndBody.replaceAll("(?<!\r)\n", "\r\n") + "\r\n";
        stage.engine().spool().keep(new RawMail(from, to, source.getBytes(StandardCharsets.UTF_8), stage.now()));
        stage.tick();
    }
}
