package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** What clocks, calendars and zones do. */
final class ClockTraps {
    private static final String ANN = "ann@example.com";

    static final List<Trap> ROWS = List.of(
            new Trap(1, "joins at 23:59", folder -> {
                try (Stage stage = stage(folder, "07:00", "2026-11-23T23:59+01:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(3));
                    assertDiary(stage, "1 2026-11-23T23:59", "2 2026-11-25T07:00", "3 2026-11-26T07:00");
                }
            }),
            new Trap(2, "joins just before the slot", folder -> {
                assertFirst(folder.resolve("early"), "2026-11-23T06:54+01:00[Europe/Berlin]", "1 2026-11-23T07:00");
                assertFirst(folder.resolve("late"), "2026-11-23T06:56+01:00[Europe/Berlin]", "1 2026-11-24T07:00");
            }),
            new Trap(3, "the slot is in the gap of summer time", folder -> {
                try (Stage stage = stage(folder, "02:30", "2026-03-28T10:00+01:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(2));
                    assertDiary(stage, "1 2026-03-28T10:00", "2 2026-03-29T03:30", "3 2026-03-30T02:30");
                }
            }),
            new Trap(4, "the slot comes twice when summer time ends", folder -> {
                try (Stage stage = stage(folder, "02:30", "2026-10-24T10:00+02:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(2));
                    assertDiary(stage, "1 2026-10-24T10:00", "2 2026-10-25T02:30", "3 2026-10-26T02:30");
                    assertThat(stage.to(ANN).get(2).date()).isEqualTo("2026-10-25T00:30:00Z");
                }
            }),
            new Trap(5, "a day is not 24 hours", folder -> {
                try (Stage stage = stage(folder, "07:00", "2026-03-27T10:00+01:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(3));
                    assertDiary(
                            stage,
                            "1 2026-03-27T10:00",
                            "2 2026-03-28T07:00",
                            "3 2026-03-29T07:00",
                            "4 2026-03-30T07:00");
                }
            }),
            new Trap(6, "a zone without midnight, and one that skips a date", folder -> {
                ZoneId apia = ZoneId.of("Pacific/Apia");
                try (Stage stage = stage(folder.resolve("apia"), "07:00", "2011-12-28T10:00-10:00[Pacific/Apia]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(4));
                    assertThat(stage.diary(ANN, apia))
                            .containsExactly(
                                    "1 2011-12-28T10:00",
                                    "2 2011-12-29T07:00",
                                    "3 2011-12-31T07:00",
                                    "4 2012-01-01T07:00",
                                    "5 2012-01-02T07:00");
                }
                String place = "2018-11-03T10:00-03:00[America/Sao_Paulo]";
                try (Stage stage = stage(folder.resolve("paulo"), "00:00", place)) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(2));
                    assertThat(stage.diary(ANN, ZoneId.of("America/Sao_Paulo")))
                            .containsExactly("1 2018-11-03T10:00", "2 2018-11-04T01:00", "3 2018-11-05T00:00");
                }
            }),
            new Trap(8, "the rules of a zone change after the plan was made", folder -> {
                try (Stage stage = stage(folder, "07:00", "2026-06-23T10:00+02:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    // As if Berlin had given up summer time: all that was kept is the hour and the place.
                    stage.campaign("tea", "{at: \"07:00\", zone: Africa/Lagos, spread: 0}", 9);
                    stage.restart();
                    stage.apply(Stage.TEA);
                    stage.live(Duration.ofDays(2));
                    assertThat(stage.diary(ANN, ZoneId.of("Africa/Lagos")))
                            .containsExactly("1 2026-06-23T09:00", "2 2026-06-24T07:00", "3 2026-06-25T07:00");
                }
            }),
            new Trap(30, "many zones", folder -> {
                try (Stage stage = stage(folder, "07:00", "2026-11-23T10:00+01:00[Europe/Berlin]")) {
                    List<String> zones =
                            List.of("Pacific/Auckland", "Asia/Kolkata", "Africa/Cairo", "America/St_Johns");
                    zones.forEach(zone -> {
                        stage.subscribe(reader(zone));
                        stage.answer(reader(zone), stage.lastTo(reader(zone)), "zone " + zone);
                    });
                    stage.live(Duration.ofDays(4));
                    zones.forEach(zone -> assertThat(
                                    stage.diary(reader(zone), ZoneId.of(zone)).subList(1, 3))
                            .as(zone)
                            .allMatch(entry -> entry.endsWith("T07:00")));
                }
            }),
            new Trap(31, "the clock jumps back", folder -> {
                try (Stage stage = stage(folder, "07:00", "2026-11-23T10:00+01:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofHours(22));
                    stage.sleep(Duration.ofHours(-4));
                    stage.live(Duration.ofDays(1));
                    assertDiary(stage, "1 2026-11-23T10:00", "2 2026-11-24T07:00");
                }
            }),
            new Trap(35, "leap day and the end of the year", folder -> {
                try (Stage stage = stage(folder.resolve("leap"), "07:00", "2028-02-27T10:00+01:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(3));
                    assertDiary(
                            stage,
                            "1 2028-02-27T10:00",
                            "2 2028-02-28T07:00",
                            "3 2028-02-29T07:00",
                            "4 2028-03-01T07:00");
                }
                try (Stage stage = stage(folder.resolve("year"), "07:00", "2026-12-30T10:00+01:00[Europe/Berlin]")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(2));
                    assertDiary(stage, "1 2026-12-30T10:00", "2 2026-12-31T07:00", "3 2027-01-01T07:00");
                }
            }));

    private ClockTraps() {}

    private static Stage stage(Path folder, String at, String now) {
        ZonedDateTime when = ZonedDateTime.parse(now);
        Stage stage = new Stage(folder, when);
        stage.campaign("tea", "{at: \"" + at + "\", zone: " + when.getZone() + ", spread: 0}", 9);
        stage.open();
        return stage;
    }

    private static void assertFirst(Path folder, String now, String first) {
        Stage stage = new Stage(folder, ZonedDateTime.parse(now));
        stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0, start: next slot}", 9);
        stage.open();
        try (stage) {
            stage.subscribe(ANN);
            stage.live(Duration.ofHours(25));
            assertThat(stage.diary(ANN, Stage.BERLIN)).startsWith(first);
        }
    }

    private static void assertDiary(Stage stage, String... entries) {
        assertThat(stage.diary(ANN, Stage.BERLIN)).containsExactly(entries);
    }

    private static String reader(String zone) {
        return zone.replaceAll("\\W", ".").toLowerCase(Locale.ROOT) + "@example.com";
    }
}
