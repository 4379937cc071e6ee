package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of a reader. */
class DripStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    private Path folder;

    private Stage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void annSubscribesByMailAndGets25LessonsOn25DaysAndThenTheFinishingMail() {
        stage = new Stage(folder, 25);
        stage.subscribe(ANN);
        stage.days(40);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(25);
        assertThat(stage.subjectsTo(ANN)).hasSize(27).doesNotHaveDuplicates();
        List<LocalDate> dates = stage.to(ANN).stream()
                .skip(1)
                .map(m -> m.date().atZone(Stage.BERLIN).toLocalDate())
                .toList();
        assertThat(dates).doesNotHaveDuplicates().isSorted();
        assertThat(dates.get(25)).isEqualTo(dates.get(0).plusDays(25));
    }

    @Test
    void everyLessonButTheFirstComesAtTheSlot() {
        stage = new Stage(folder, 5);
        stage.subscribe(ANN);
        stage.days(10);

        assertThat(stage.to(ANN).stream()
                        .skip(2)
                        .map(m -> m.date().atZone(Stage.BERLIN).toLocalTime().toString()))
                .hasSize(5)
                .containsOnly("08:00");
    }

    @Test
    void aStartAtTheNextSlotWelcomesAtOnceAndTeachesTomorrow() {
        stage = new Stage(folder, 3, "next slot");
        stage.subscribe(ANN);

        assertThat(stage.to(ANN)).hasSize(2);
        assertThat(stage.lessonsTo(ANN)).isZero();
        stage.days(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
    }

    @Test
    void whoLeavesInTheMiddleGetsAGoodbyeAndNothingMore() {
        stage = new Stage(folder, 10);
        stage.subscribe(ANN);
        stage.days(3);
        stage.answer(ANN, stage.lastTo(ANN), "stop\n\nOn Monday the tea house wrote:\n> Idea number 3");
        int then = stage.to(ANN).size();
        stage.days(20);

        assertThat(stage.to(ANN)).hasSize(then);
        assertThat(stage.lastTo(ANN).text()).contains("tea+join@mail.example.org");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(4);
    }

    @Test
    void whoComesBackGoesOnWhereTheyLeft() {
        stage = new Stage(folder, 6);
        stage.subscribe(ANN);
        stage.days(2);
        stage.answer(ANN, stage.lastTo(ANN), "stop");
        stage.days(5);
        stage.subscribe(ANN);
        stage.days(10);

        assertThat(stage.to(ANN).stream()
                        .filter(m -> m.text().contains("Idea number"))
                        .map(Message::subject))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRestartInTheMiddleRepeatsNothingAndLosesNothing() {
        stage = new Stage(folder, 8);
        stage.subscribe(ANN);
        for (int day = 0; day < 12; day++) {
            stage.restart();
            stage.tick();
            stage.days(1);
        }

        assertThat(stage.lessonsTo(ANN)).isEqualTo(8);
        assertThat(stage.subjectsTo(ANN)).doesNotHaveDuplicates();
    }

    @Test
    void aRelayThatIsDownForAnHourDelaysAndLosesNothing() {
        stage = new Stage(folder, 5);
        stage.subscribe(ANN);
        stage.pass(Duration.ofHours(21));
        stage.relay().isDown();
        stage.pass(Duration.ofHours(2));
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);

        stage.relay().isUp();
        stage.pass(Duration.ofMinutes(30));
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
        stage.days(5);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(5);
        assertThat(stage.subjectsTo(ANN)).doesNotHaveDuplicates();
    }

    @Test
    void anEngineThatSleptTenDaysSendsOneLessonNotTen() {
        stage = new Stage(folder, 20);
        stage.subscribe(ANN);
        stage.sleep(Duration.ofDays(10));
        stage.tick();
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
        stage.days(1);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        stage.days(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(4);
    }

    @Test
    void aReaderWhoIsPutOffByTheRelayGetsTheLessonLater() {
        stage = new Stage(folder, 3);
        stage.subscribe(ANN);
        stage.relay().answers(m -> new Outcome.Deferred("450 4.2.1 busy", Outcome.Fault.RECIPIENT));
        stage.days(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);

        stage.relay().isUp();
        stage.days(4);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        assertThat(stage.subjectsTo(ANN)).doesNotHaveDuplicates();
    }

    @Test
    void aReaderWhomTheRelayRefusesThreeDaysIsLeftAloneAndNobodyElse() {
        stage = new Stage(folder, 10);
        stage.subscribe(ANN);
        stage.subscribe("bob@example.com");
        int[] tries = {0};
        stage.relay().answers(m -> {
            boolean ann = m.envelope().recipient().toString().equals(ANN);
            tries[0] += ann ? 1 : 0;
            return ann
                    ? new Outcome.Rejected("550 5.1.1 no such user", Outcome.Fault.RECIPIENT)
                    : new Outcome.Accepted("250 ok");
        });
        stage.days(8);

        assertThat(tries[0]).isEqualTo(3);
    }

    @Test
    void aMailWhoseAnswerNeverCameIsNotSentAgain() {
        stage = new Stage(folder, 3);
        stage.subscribe(ANN);
        int[] tries = {0};
        stage.relay().answers(m -> {
            tries[0]++;
            return new Outcome.Unknown("no answer after the final dot");
        });
        stage.days(1);
        stage.relay().isUp();
        stage.days(5);

        assertThat(tries[0]).isEqualTo(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
    }

    @Test
    void aPausedReaderKeepsTheirPlace() {
        stage = new Stage(folder, 6);
        stage.subscribe(ANN);
        stage.days(1);
        stage.answer(ANN, stage.lastTo(ANN), "pause 5 days");
        stage.days(4);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);

        stage.days(10);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(6);
        assertThat(stage.subjectsTo(ANN)).doesNotHaveDuplicates();
    }

    @Test
    void anEditedArticleDoesNotRepeatALesson() {
        stage = new Stage(folder, 4);
        stage.subscribe(ANN);
        stage.days(1);
        stage.write("schedules/tea/articles/tea.txt", Stage.article(6).replace("a warm cup", "a warm, blue cup"));
        stage.restart();
        stage.apply(Stage.TEA);
        stage.days(8);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(6);
        assertThat(stage.subjectsTo(ANN)).hasSize(8);
    }

    @Test
    void aBadCampaignFileLeavesTheRunningCampaignAsItIs() {
        stage = new Stage(folder, 4);
        stage.subscribe(ANN);
        stage.write("schedules/tea/campaign.yaml", "titel: Tea\n");
        stage.sleep(Duration.ofSeconds(10));
        stage.engine().campaigns().reload();
        stage.sleep(Duration.ofSeconds(10));
        stage.engine().campaigns().reload();
        stage.days(2);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        assertThat(stage.engine().campaigns().problems()).containsKey("tea");
    }
}
