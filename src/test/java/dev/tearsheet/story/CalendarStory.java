package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.SettingChange;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Upcoming;
import dev.tearsheet.subscription.change.ChangePlan;
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

    @Test
    void whatWasAskedForComesNowAndNotWithTheNextOneAtItsSlot() {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Berlin]"));
        stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 6);
        stage.open();
        try (stage) {
            stage.subscribe(ANN);
            stage.sleep(Duration.ofHours(9));
            var steer = stage.engine().dailyWork().steer();
            var ann = steer.find(EmailAddress.parse(ANN), Stage.TEA).orElseThrow();
            steer.next(ann.subscription().id(), Optional.empty());

            assertThat(coming(stage).stream().map(Upcoming::at).limit(2))
                    .containsExactly(stage.now(), Instant.parse("2026-11-24T06:00:00Z"));
        }
    }

    @Test
    void holidaysAreThoseOfTheReadersCountry() {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-09-30T10:00+02:00[Europe/Berlin]"));
        String holidays = "{everywhere: 2026-10-04, DE: 2026-10-03, US: [2026-10-02, 2026-10-12]}";
        stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0, holidays: " + holidays + "}", 6);
        stage.open();
        try (stage) {
            stage.subscribe(ANN);
            stage.subscribe("lee@example.com");
            stage.answer("lee@example.com", stage.lastTo("lee@example.com"), "zone America/New_York");
            stage.subscribe("kim@example.com");
            stage.answer("kim@example.com", stage.lastTo("kim@example.com"), "country FR");
            stage.subscribe("max@example.com");
            stage.answer("max@example.com", stage.lastTo("max@example.com"), "zone +02:00");
            List<Upcoming> told = coming(stage);
            stage.live(Duration.ofDays(12));

            assertThat(dates(stage, ANN)).containsExactly("01", "02", "05", "06", "07");
            assertThat(dates(stage, "lee@example.com")).containsExactly("01", "03", "05", "06", "07");
            assertThat(dates(stage, "kim@example.com")).containsExactly("01", "02", "03", "05", "06");
            assertThat(dates(stage, "max@example.com")).containsExactly("01", "02", "03", "05", "06");
            assertThat(told.stream()
                            .filter(u -> u.lesson().isPresent())
                            .map(u -> u.at().toString().substring(8, 10)))
                    .containsExactly(
                            "01", "02", "05", "06", "07", "01", "03", "05", "06", "07", "01", "02", "03", "05", "06",
                            "01", "02", "03", "05", "06");
        }
    }

    @Test
    void newHolidaysOfACountryMoveOnlyItsReaders() {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-09-30T10:00+02:00[Europe/Berlin]"));
        stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 6);
        stage.open();
        try (stage) {
            stage.subscribe(ANN);
            stage.subscribe("lee@example.com");
            stage.answer("lee@example.com", stage.lastTo("lee@example.com"), "zone America/New_York");
            stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0, holidays: {US: 2026-10-01}}", 6);
            ChangePlan plan = stage.apply(new Slug("tea"));
            stage.live(Duration.ofDays(2));

            assertThat(plan.settings()).containsExactly(new SettingChange("schedule.holidays.US", "", "2026-10-01"));
            assertThat(plan.moved().stream()
                            .mapToLong(ChangePlan.Moved::readers)
                            .sum())
                    .isEqualTo(1);
            assertThat(dates(stage, ANN)).containsExactly("01", "02");
            assertThat(dates(stage, "lee@example.com")).isEmpty();
            stage.live(Duration.ofHours(5));
            assertThat(dates(stage, "lee@example.com")).containsExactly("02");
        }
    }

    /** The days on which lessons came but the first, which comes with the welcome. */
    private static List<String> dates(Stage stage, String reader) {
        return stage.diary(reader, Stage.BERLIN).stream()
                .skip(1)
                .map(line -> line.replaceAll(".*-(\\d\\d)T.*", "$1"))
                .toList();
    }

    private static List<Upcoming> coming(Stage stage) {
        List<Upcoming> coming = new ArrayList<>();
        stage.engine()
                .enrolments()
                .eachLive(
                        Optional.empty(),
                        e -> coming.addAll(
                                Upcoming.of(e, stage.now(), stage.now().plus(Duration.ofDays(14)))));
        return coming;
    }
}
