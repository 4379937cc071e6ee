package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails for humans, mails to the engine itself, and a reader who moves. */
class LetterStory {
    private static final String ANN = "ann@example.com";
    private static final String NEW = "ann@new.example";
    private static final String OWNER = "ida@example.org";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 9);
        stage.answersGoTo(OWNER);
        stage.subscribe(ANN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aLetterGoesToTheOperatorWholeAndIsAnsweredByNobody() {
        int before = stage.relay().accepted().size();
        stage.answer(ANN, stage.lastTo(ANN), "Dear Ida,\nthe third cup was lovely.");

        assertThat(stage.relay().accepted()).hasSize(before + 1);
        Message passedOn = stage.lastTo(OWNER);
        assertThat(new String(passedOn.enclosed().orElseThrow().bytes(), StandardCharsets.UTF_8))
                .contains("Dear Ida,\r\nthe third cup was lovely.", "From: " + ANN);
        assertThat(Stage.replyTo(passedOn)).isEqualTo(ANN);
        assertThat(passedOn.text()).doesNotContain("lovely");
    }

    @Test
    void whoIsNotToldAnyMoreHowOrdersAreWrittenReachesTheOperator() {
        Message lesson = stage.lastTo(ANN);
        for (int hour = 25; hour < 30; hour++) {
            stage.answer(ANN, lesson, "time " + hour + ":00");
            assertThat(stage.lastTo(ANN).subject()).isEqualTo("Not understood: Tea");
        }
        assertThat(stage.to(OWNER)).isEmpty();
        stage.answer(ANN, lesson, "time 30:00");
        assertThat(stage.to(OWNER)).hasSize(1);
    }

    @Test
    void theOwnersAddressAndThePostmasterReachTheOperator() {
        stage.mail("bob@example.net", "tea+owner@mail.example.org", "stop", "A question about tea");
        stage.mail("bob@example.net", "postmaster@mail.example.org", "join", "Your server is odd");
        stage.mail("bob@example.net", "abuse@mail.example.org", "", "Spam!");

        assertThat(stage.to(OWNER)).hasSize(3);
        assertThat(stage.to("bob@example.net")).isEmpty();
    }

    @Test
    void aMailThatIsPassedOnOrdersNothing() {
        stage.mail("bob@example.net", "tea@mail.example.org", "Fwd: join", "join");

        assertThat(stage.to("bob@example.net")).isEmpty();
        assertThat(stage.to(OWNER)).hasSize(1);
    }

    @Test
    void nobodyAnswersAtAnAddressThatIsNone() {
        stage.mail("bob@example.net", "tea+nonsense@mail.example.org", "join", "join");
        stage.mail("bob@example.net", "coffee@mail.example.org", "join", "join");

        assertThat(stage.to("bob@example.net")).isEmpty();
        assertThat(stage.to(OWNER)).isEmpty();
    }

    @Test
    void theEngineItselfTellsWhatThereIs() {
        stage.mail("bob@example.net", "hello+courses@mail.example.org", "", "");
        assertThat(stage.lastTo("bob@example.net").text()).contains("Tea", "tea+join@mail.example.org");

        stage.mail("bob@example.net", "hello+list@mail.example.org", "", "");
        assertThat(stage.to("bob@example.net")).hasSize(1);
        stage.mail("bob@example.net", "hello@mail.example.org", "subscribe tea", "");
        assertThat(stage.lastTo("bob@example.net").subject()).startsWith("Please confirm");
    }

    @Test
    void aReaderMovesWhenTheNewAddressSaysYes() {
        stage.days(1);
        stage.answer(ANN, stage.lastTo(ANN), "address " + NEW);
        assertThat(stage.to(NEW)).hasSize(1);
        assertThat(stage.lastTo(ANN).subject()).contains("another address");
        assertThat(stage.lastTo(NEW).text()).doesNotContain("/me/", "/leave/", ANN);

        stage.answer(NEW, stage.lastTo(NEW), "");
        stage.days(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
        assertThat(stage.lastTo(NEW).text()).contains("Idea number 3 ");
    }

    @Test
    void theOldAddressCanTakeTheMoveBack() {
        stage.answer(ANN, stage.lastTo(ANN), "address " + NEW);
        String stay = stage.lastTo(ANN).text().replaceAll("(?s).*?(tea\\+undo-\\w+@mail\\.example\\.org).*", "$1");
        stage.answer(NEW, stage.lastTo(NEW), "");
        stage.mail(ANN, stay, "", "");
        stage.days(1);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
        assertThat(stage.lessonsTo(NEW)).isZero();
    }

    @Test
    void whoSaysNoBeforeTheNewAddressSaysYesStays() {
        stage.answer(ANN, stage.lastTo(ANN), "address " + NEW);
        Message question = stage.lastTo(NEW);
        String stay = stage.lastTo(ANN).text().replaceAll("(?s).*?(tea\\+undo-\\w+@mail\\.example\\.org).*", "$1");
        stage.mail(ANN, stay, "", "");
        stage.answer(NEW, question, "");
        stage.days(1);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
        assertThat(stage.to(NEW)).hasSize(1);
    }

    @Test
    void whoMovesToAnAddressThatLeftOnceTakesItsPlace() {
        stage.subscribe(NEW);
        stage.answer(NEW, stage.lastTo(NEW), "stop");
        stage.days(1);
        stage.sleep(Duration.ofMinutes(1));
        stage.answer(ANN, stage.lastTo(ANN), "address " + NEW);
        stage.answer(NEW, stage.lastTo(NEW), "");
        stage.days(1);

        assertThat(stage.lastTo(NEW).text()).contains("Idea number 3 ");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
    }

    @Test
    void aLeaveThatTheMailServerVouchesForCounts() {
        stage.believes("mx.example.org");
        String forged = "Authentication-Results: mx.example.net; dmarc=pass header.from=example.com";
        stage.mail(ANN, "tea+leave@mail.example.org", "", "", forged);
        assertThat(stage.lastTo(ANN).subject()).contains("Do you want to leave");

        String ours = "Authentication-Results: mx.example.org; spf=pass; dmarc=pass (p=NONE) header.from=example.com";
        stage.mail(ANN, "tea+leave@mail.example.org", "", "", ours);
        assertThat(stage.lastTo(ANN).subject()).startsWith("You have left");
    }

    @Test
    void whatWasDoneIsThereToRead() {
        stage.answer(ANN, stage.lastTo(ANN), "Thank you!\nAnn");

        assertThat(stage.engine()
                        .arrivals()
                        .find(Arrivals.Wanted.newest(1))
                        .get(0)
                        .action())
                .isEqualTo("passed on to the operator");
    }
}
