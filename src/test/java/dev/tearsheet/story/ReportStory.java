package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import dev.tearsheet.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator is told once a day what happened. */
class ReportStory {
    private static final String OPERATOR = "ida@example.org";

    @TempDir
    Path folder;

    @Test
    void oneReportADayWhateverRestarts() {
        try (Stage stage = new Stage(folder, ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.systemDefault()))) {
            stage.campaign("tea", "{at: \"08:00\", days: every day, zone: UTC, spread: 0, start: on joining}", 5);
            stage.open();
            stage.answersGoTo(OPERATOR);
            stage.add("ann@example.com");
            stage.tick();
            for (int hour = 0; hour < 48; hour++) {
                stage.pass(Duration.ofHours(1));
                stage.engine().chores().report();
                stage.engine().chores().report();
                if (hour % 7 == 0) {
                    stage.restart();
                }
            }
            stage.tick();

            List<Message> reports = stage.to(OPERATOR);
            assertThat(reports)
                    .extracting(Message::subject)
                    .as("none of the day before the engine was there")
                    .containsExactly("Your lessons on 2026-11-23", "Your lessons on 2026-11-24");
            assertThat(reports.get(0).text()).contains("1 taken by the relay", "1 new", "0 left", "0 in doubt");
        }
    }

    @Test
    void whoWantsNoneGetsNone() {
        try (Stage stage = new Stage(folder, 5)) {
            stage.answersGoTo(OPERATOR);
            stage.set("TEARSHEET_OPERATOR_REPORT_AT", "off");
            stage.engine().chores().report();
            stage.tick();

            assertThat(stage.to(OPERATOR)).isEmpty();
        }
    }
}
