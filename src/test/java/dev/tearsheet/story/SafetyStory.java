package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Suppression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged authors, spam, floods, robots at the operator's address: what is done, and what is not answered. */
class SafetyStory {
    private static final String ANN = "ann@example.com";
    private static final String BOB = "bob@example.net";
    private static final String OWNER = "ida@example.org";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 9);
        stage.answersGoTo(OWNER);
        stage.believes("mx.example.org");
        stage.subscribe(ANN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Spam-Flag: YES",
                "X-Spam-Status: Yes, score=7.1",
                "Authentication-Results: mx.example.org; dmarc=fail (p=REJECT) header.from=example.com",
                "Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=example.com; dkim=none",
                "Authentication-Results: mx.example.org; dkim=fail header.d=example.com"
            })
    void aForgedAuthorIsAskedAndNothingElse(String sign) {
        int before = stage.to(ANN).size();
        for (String order : List.of("help", "courses", "join", "letter to nobody")) {
            stage.mail(ANN, "tea@mail.example.org", order, "", sign);
        }
        assertThat(stage.to(ANN)).hasSize(before);
        stage.mail(ANN, "tea+leave@mail.example.org", "", "", sign);
        assertThat(stage.lastTo(ANN).subject()).contains("Do you want to leave");
        stage.mail(BOB, "tea+join@mail.example.org", "", "", sign);
        assertThat(stage.to(BOB)).singleElement().matches(m -> m.subject().startsWith("Please confirm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authentication-Results: mx.example.org; dmarc=fail (p=NONE) header.from=example.com",
                "Authentication-Results: mx.elsewhere.example; dmarc=fail (p=REJECT) header.from=example.com",
                "Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=x; dkim=pass header.d=example.com",
                "X-Spam-Status: No, score=-1"
            })
    void whoIsNotFoundOutIsAnswered(String sign) {
        stage.mail(ANN, "tea@mail.example.org", "help", "", sign);
        assertThat(newest().action()).isEqualTo("help mailed");
    }

    @Test
    void aReaderWithTheSecretIsHeardEvenIfTheServerCallsItSpam() {
        stage.answer(ANN, stage.lastTo(ANN), "pause", "X-Spam-Flag: YES");
        assertThat(newest().action()).isEqualTo("paused");
    }

    @Test
    void spamIsNotPassedOnButAtTheOwnersAddressEverythingIs() {
        stage.mail(BOB, "tea@mail.example.org", "Cheap watches", "Buy!", "X-Spam-Flag: YES");
        assertThat(stage.to(OWNER)).isEmpty();
        assertThat(newest().action()).isEqualTo("kept, not passed on");

        stage.mail(BOB, "abuse@mail.example.org", "Spam from you", "Look!", "X-Spam-Flag: YES");
        stage.mail(
                "report@provider.example",
                "postmaster@mail.example.org",
                "Report",
                "",
                "Auto-Submitted: auto-generated");
        stage.mail("MAILER-DAEMON@mx.example", "tea+owner@mail.example.org", "Undelivered", "It came back.");
        assertThat(stage.to(OWNER)).hasSize(3);
    }

    @Test
    void whatGoesInCirclesReachesNobody() {
        stage.mail(BOB, "tea+owner@mail.example.org", "x", "", "X-Loop: tea@mail.example.org");
        stage.mail("tea+help@mail.example.org", "tea+owner@mail.example.org", "x", "");
        assertThat(stage.to(OWNER)).isEmpty();
    }

    @Test
    void aFloodOfLettersIsKeptAndNotPassedOn() {
        for (int i = 0; i < 25; i++) {
            stage.mail(BOB, "tea@mail.example.org", "Letter " + i, "Dear Ida");
        }
        stage.mail("carl@example.net", "tea@mail.example.org", "A letter", "Dear Ida");

        assertThat(stage.to(OWNER)).hasSize(21);
        stage.sleep(Duration.ofHours(25));
        stage.mail(BOB, "tea@mail.example.org", "Another day", "Dear Ida");
        assertThat(stage.to(OWNER)).hasSize(22);
    }

    @Test
    void noLimitSwallowsTheGoodbye() {
        Message lesson = stage.lastTo(ANN);
        for (String order : List.of("status", "pause", "resume", "time 09:00", "help", "courses", "again")) {
            for (int i = 0; i < 3; i++) {
                stage.answer(ANN, lesson, order);
            }
        }
        stage.answer(ANN, lesson, "status");
        int full = stage.to(ANN).size();
        stage.answer(ANN, lesson, "status");
        assertThat(stage.to(ANN)).as("the answers of a day are used up").hasSize(full);

        stage.answer(ANN, lesson, "stop");
        assertThat(stage.lastTo(ANN).subject()).startsWith("You have left");
    }

    @Test
    void peopleAtTheEnginesDomainArePeopleAndItsAddressesAreNot() {
        String cid = "cid@mail.example.org";
        stage.answersGoTo("ida@mail.example.org");
        stage.subscribe(cid);
        Message lesson = stage.lastTo(cid);

        stage.answer(cid, lesson, "pause 3 days");
        assertThat(newest().action()).isEqualTo("paused");
        stage.answer(cid, lesson, "Dear Ida,\nthe third cup was lovely.");
        assertThat(stage.to("ida@mail.example.org")).hasSize(1);

        int before = stage.relay().accepted().size();
        for (String own : List.of("tea@mail.example.org", "tea+join@mail.example.org", "hello@mail.example.org")) {
            stage.mail(own, "tea+join@mail.example.org", "", "");
            assertThat(newest().why()).isEqualTo("from one of our own addresses");
        }
        assertThat(stage.relay().accepted()).hasSize(before);
    }

    @Test
    void aUsedConfirmationIsAnsweredOnceADayAndBringsNobodyBack() {
        Message question = stage.to(ANN).get(0);
        stage.answer(ANN, question, "yes");
        stage.answer(ANN, question, "yes");
        assertThat(stage.subjectsTo(ANN)).filteredOn(s -> s.contains("already")).hasSize(1);

        stage.answer(ANN, stage.lastTo(ANN), "stop");
        stage.sleep(Duration.ofMinutes(20));
        stage.answer(ANN, question, "yes");
        assertThat(stage.lastTo(ANN).subject()).startsWith("Please confirm");
        stage.days(2);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
    }

    @Test
    void whereAWordIsRequiredAnEmptyReplyConfirmsNothing() {
        stage.set("TEARSHEET_CONFIRM_REQUIRE_WORD", "yes");
        stage.mail(BOB, "tea+join@mail.example.org", "", "");
        Message question = stage.lastTo(BOB);
        stage.answer(BOB, question, "I am away until Monday.\n\n> yes");
        stage.answer(BOB, question, "");
        assertThat(stage.lessonsTo(BOB)).isZero();

        stage.answer(BOB, question, "Ja, gerne!\n\n> x");
        assertThat(stage.lessonsTo(BOB)).isEqualTo(1);
    }

    @Test
    void whomWeDoNotMailCanOnlyLeave() {
        EmailAddress bob = EmailAddress.parse(BOB);
        stage.engine().people().suppress(new Suppression(bob, Suppression.Reason.OPERATOR, stage.now()));
        for (String order : List.of("help", "courses", "join", "status")) {
            stage.mail(BOB, "tea@mail.example.org", order, "");
        }
        assertThat(stage.to(BOB)).isEmpty();
    }

    @Test
    void aPoliteRequestIsUnderstood() {
        stage.answer(ANN, stage.lastTo(ANN), "Could you please pause my lessons for two weeks? Thank you!");
        assertThat(newest().action()).isEqualTo("paused");
        stage.mail(BOB, "tea@mail.example.org", "Please subscribe", "");
        assertThat(stage.to(BOB)).hasSize(1);
    }

    @Test
    void whoConfirmsAndJoinsInOneMailHasConfirmed() {
        stage.mail(BOB, "tea+join@mail.example.org", "", "");
        Message question = stage.lastTo(BOB);
        String confirm = Stage.replyTo(question);
        stage.mail(BOB, confirm, "", "yes", "Cc: tea+join@mail.example.org");
        int mails = stage.to(BOB).size();
        stage.mail(BOB, "tea+join@mail.example.org", "", "yes", "Cc: " + confirm);

        assertThat(newest().action()).isEqualTo("nothing");
        assertThat(stage.to(BOB)).hasSize(mails);
    }

    private Arrivals.Row newest() {
        return stage.engine().arrivals().find(Arrivals.Wanted.newest(1)).get(0);
    }
}
