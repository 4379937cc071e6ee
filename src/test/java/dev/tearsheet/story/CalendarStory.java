package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.message.Message;
import dev.tearsheet.subscription.Upcoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the calendar says is what comes. */
class CalendarStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    private Path folder;

    @Test
    void whatTheCalendarTellsBeforehandIsWhatGoesOut() {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-03-25T10:00+01:00[Europe/Berlin]"));
        stage.campaign("tea", "{at: \"02:30\", zone: Europe/Berlin, days: mon-sat, holidays: 2026-03-31}", 6);
        stage.open();
        try (stage) {
            stage.add(ANN);
            stage.live(Duration.ofHours(1));
            List<Instant> told = coming(stage).stream().map(Upcoming::at).toList();
            int before = stage.to(ANN).size();
            stage.live(Duration.ofDays(14));

            assertThat(told).hasSize(6);
            assertThat(stage.to(ANN).stream().skip(before).map(Message::date)).containsExactlyElementsOf(told);
        }
    }

    private static List<Upcoming> coming(Stage stage) {
        return stage.engine().reports().readers(Optional.empty(), 0, 10).stream()
                .flatMap(row -> stage.engine().enrolment(row.subscription()).stream())
                .flatMap(e -> Upcoming.of(e, stage.now(), stage.now().plus(Duration.ofDays(14))).stream())
                .toList();
    }
}
