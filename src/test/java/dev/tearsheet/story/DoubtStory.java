package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.operating.SettleDoubts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The relay takes a mail and its answer is lost. */
class DoubtStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    Path folder;

    @Test
    void aLessonWithoutAnAnswerCountsAsSentUntilTheOperatorSaysOtherwise() {
        try (Stage stage = new Stage(folder, 5)) {
            stage.subscribe(ANN);
            loseTheAnswerToLessonTwo(stage);
            assertThat(stage.lessonsTo(ANN)).isEqualTo(1);

            SettleDoubts doubts = stage.engine().dailyWork().doubts();
            var open = doubts.open(Optional.empty());
            assertThat(open).hasSize(1);
            doubts.sendAgain(List.of(open.get(0).dispatch().id()));
            stage.tick();
            stage.live(Duration.ofDays(2));

            assertThat(stage.diary(ANN, Stage.BERLIN))
                    .containsExactly(
                            "1 2026-11-23T10:00", "2 2026-11-24T12:00", "3 2026-11-25T08:00", "4 2026-11-26T08:00");
            assertThat(doubts.open(Optional.empty())).isEmpty();
        }
    }

    @Test
    void withThePolicyToResendItGoesOutAgainByItselfAndTheClockStays() {
        try (Stage stage = new Stage(folder, 5)) {
            stage.set("TEARSHEET_LEDGER_DOUBTFUL", "resend");
            stage.subscribe(ANN);
            loseTheAnswerToLessonTwo(stage);
            stage.live(Duration.ofDays(1));

            assertThat(stage.diary(ANN, Stage.BERLIN).subList(1, 3))
                    .satisfies(diary -> assertThat(diary.get(0)).startsWith("2 2026-11-24T12:0"))
                    .satisfies(diary -> assertThat(diary.get(1)).isEqualTo("3 2026-11-25T08:00"));
        }
    }

    @Test
    void aRelayThatNeverAnswersGetsAMailThreeTimesAtMost() {
        try (Stage stage = new Stage(folder, 5)) {
            stage.set("TEARSHEET_LEDGER_DOUBTFUL", "resend");
            stage.subscribe(ANN);
            List<String> seen = new ArrayList<>();
            stage.relay().answers(m -> {
                seen.add(m.subject());
                return new Outcome.Unknown("no answer");
            });
            stage.live(Duration.ofHours(23));

            assertThat(seen).hasSize(3).allMatch(subject -> subject.contains("(2/5)"));
        }
    }

    private static void loseTheAnswerToLessonTwo(Stage stage) {
        stage.relay().answers(m -> new Outcome.Unknown("the line broke"));
        stage.sleep(Duration.ofHours(22));
        stage.tick();
        stage.relay().isUp();
        stage.sleep(Duration.ofHours(4));
        stage.tick();
    }
}
