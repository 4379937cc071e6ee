package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.message.Message;
import dev.tearsheet.subscription.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a question waits and a reader rests is the operator's to say, and the mails say it too. */
class WaitsStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 30);
        stage.write("tearsheet.conf", """
                confirm { days = 1, back-days = 2, address-hours = 3 }
                pause { days = 3, most-days = 10 }
                """);
        stage.restart();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aQuestionWaitsForSoManyDaysAndSaysSo() {
        stage.mail(ANN, "tea+join@mail.example.org", "", "");
        Message question = stage.lastTo(ANN);
        assertThat(question.text()).contains("After a day the question lapses");

        stage.sleep(Duration.ofHours(25));
        stage.answer(ANN, question, "yes");
        assertThat(stage.lessonsTo(ANN)).isZero();
        assertThat(stage.to(ANN)).as("a fresh question").hasSize(2);
    }

    @Test
    void aGoodbyeCanBeTakenBackForSoManyDays() {
        stage.subscribe(ANN);
        stage.answer(ANN, stage.lastTo(ANN), "stop");
        Message goodbye = stage.lastTo(ANN);
        assertThat(goodbye.text()).contains("For 2 days an empty mail");
        String back = goodbye.text().replaceAll("(?s).*?(tea\\+undo-\\w+@\\S+).*", "$1");

        stage.sleep(Duration.ofDays(2));
        stage.mail(ANN, back, "", "");
        assertThat(state()).isInstanceOf(State.Ended.class);
    }

    @Test
    void anAddressChangesWithinSoManyHours() {
        stage.subscribe(ANN);
        stage.answer(ANN, stage.lastTo(ANN), "address new@example.net");
        Message question = stage.lastTo("new@example.net");
        assertThat(question.text()).contains("after 3\nhours the question lapses");

        stage.sleep(Duration.ofHours(4));
        stage.answer("new@example.net", question, "yes");
        stage.days(2);
        assertThat(stage.lessonsTo("new@example.net")).isZero();
    }

    @Test
    void aPauseLastsForSoManyDaysAndAtMostForSoMany() {
        stage.subscribe(ANN);
        assertThat(stage.lastTo(ANN).text()).contains("rest for 3 days");
        stage.answer(ANN, stage.lastTo(ANN), "pause");
        assertThat(restsUntil()).isEqualTo(stage.today().plusDays(3));

        stage.answer(ANN, stage.lastTo(ANN), "pause 60 days");
        assertThat(restsUntil()).isEqualTo(stage.today().plusDays(10));
    }

    private LocalDate restsUntil() {
        return ((State.Paused) state()).until().atZone(Stage.BERLIN).toLocalDate();
    }

    private State state() {
        return stage.engine()
                .reports()
                .readers(Optional.of(Stage.TEA), 0, 10)
                .get(0)
                .subscription()
                .state();
    }
}
