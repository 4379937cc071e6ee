package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.message.Message;

/** What readers do. In each scene Ann has had two lessons, on Monday at 10:00 and on Tuesday at 07:00. */
final class ReaderTraps {
    private static final String ANN = "ann@example.com";

    static final List<Trap> ROWS = List.of(
            new Trap(7, "the reader moves to another zone", folder -> {
                assertAfter(folder.resolve("west"), "zone Pacific/Honolulu", "Pacific/Honolulu", "2026-11-25T07:00");
                assertAfter(folder.resolve("east"), "zone Pacific/Auckland", "Pacific/Auckland", "2026-11-25T07:00");
                try (Stage stage = started(folder.resolve("east in a pause"))) {
                    say(stage, "pause 1 day");
                    stage.live(Duration.ofHours(14));
                    // There it is noon on the date until which she rests.
                    say(stage, "zone Pacific/Auckland");
                    stage.live(Duration.ofDays(2));
                    assertThat(stage.diary(ANN, ZoneId.of("Pacific/Auckland")).stream()
                                    .skip(2))
                            .containsExactly("3 2026-11-26T07:00", "4 2026-11-27T07:00");
                }
            }),
            new Trap(22, "leaves and comes back", folder -> {
                try (Stage stage = started(folder.resolve("soon"))) {
                    say(stage, "stop");
                    stage.live(Duration.ofDays(80));
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(2));
                    assertLessons(stage, 1, 2, 3, 4);
                }
                try (Stage stage = started(folder.resolve("late"))) {
                    say(stage, "stop");
                    stage.live(Duration.ofDays(100));
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(2));
                    assertLessons(stage, 1, 2, 1, 2, 3);
                }
            }),
            new Trap(23, "joins while on", folder -> {
                try (Stage stage = started(folder)) {
                    int before = stage.to(ANN).size();
                    stage.mail(ANN, "tea+join@mail.example.org", "", "");
                    stage.mail(ANN, "tea+join@mail.example.org", "", "");
                    assertThat(stage.to(ANN)).hasSize(before + 1);
                    stage.live(Duration.ofDays(1));
                    assertLessons(stage, 1, 2, 3);
                }
            }),
            new Trap(24, "mails fail for a while", folder -> {
                try (Stage stage = started(folder.resolve("a day"))) {
                    refuse(stage);
                    stage.live(Duration.ofDays(1));
                    stage.relay().isUp();
                    stage.live(Duration.ofDays(1));
                    assertThat(stage.diary(ANN, Stage.BERLIN)).endsWith("3 2026-11-26T07:00");
                }
                try (Stage stage = started(folder.resolve("for good"))) {
                    refuse(stage);
                    stage.live(Duration.ofDays(4));
                    stage.relay().isUp();
                    stage.live(Duration.ofDays(4));
                    assertLessons(stage, 1, 2);
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(1));
                    assertLessons(stage, 1, 2, 3);
                }
            }),
            new Trap(25, "a lesson day within a pause", folder -> {
                try (Stage stage = started(folder)) {
                    say(stage, "pause 3 days");
                    stage.live(Duration.ofDays(6));
                    assertThat(stage.diary(ANN, Stage.BERLIN).stream().skip(2))
                            .startsWith("3 2026-11-27T07:00", "4 2026-11-28T07:00");
                    assertThat(lessonsSayingThatAPauseIsOver(stage)).containsExactly("3");
                }
                try (Stage stage = started(folder.resolve("late"))) {
                    say(stage, "pause 3 days");
                    stage.live(Duration.ofHours(60));
                    stage.relay().answers(m -> new Outcome.Deferred("451 later", Outcome.Fault.RELAY));
                    stage.live(Duration.ofDays(2));
                    stage.relay().isUp();
                    stage.live(Duration.ofDays(3));
                    assertThat(lessonsSayingThatAPauseIsOver(stage))
                            .as("once it comes")
                            .containsExactly("3");
                }
                try (Stage stage = started(folder.resolve("an hour that is past on its last day"))) {
                    say(stage, "time 20:00");
                    say(stage, "pause 1 day");
                    stage.live(Duration.ofDays(1));
                    say(stage, "time 08:00");
                    stage.live(Duration.ofDays(2));
                    assertThat(stage.diary(ANN, Stage.BERLIN).stream().skip(2))
                            .containsExactly("3 2026-11-26T08:00", "4 2026-11-27T08:00");
                }
                try (Stage stage = started(folder.resolve("by word"))) {
                    say(stage, "pause 3 days");
                    stage.live(Duration.ofDays(1));
                    say(stage, "resume");
                    stage.live(Duration.ofDays(4));
                    assertThat(lessonsSayingThatAPauseIsOver(stage)).isEmpty();
                }
            }),
            new Trap(26, "a pause while a lesson waits for the relay", folder -> {
                try (Stage stage = started(folder)) {
                    stage.relay().answers(m -> new Outcome.Deferred("451 later", Outcome.Fault.RECIPIENT));
                    stage.live(Duration.ofHours(24));
                    stage.relay().isUp();
                    say(stage, "pause 5 days");
                    stage.live(Duration.ofDays(3));
                    assertLessons(stage, 1, 2);
                    stage.live(Duration.ofDays(2));
                    assertLessons(stage, 1, 2, 3);
                }
            }),
            new Trap(27, "the next one now, and then the slot", folder -> {
                try (Stage stage = started(folder)) {
                    say(stage, "next");
                    stage.live(Duration.ofDays(1));
                    assertThat(stage.diary(ANN, Stage.BERLIN).stream().skip(2))
                            .containsExactly("3 2026-11-24T10:00", "4 2026-11-25T07:00");
                }
            }),
            new Trap(28, "asks again for a lesson that has not come yet", folder -> {
                try (Stage stage = started(folder)) {
                    int before = stage.to(ANN).size();
                    say(stage, "resend 4");
                    assertThat(stage.to(ANN)).hasSize(before + 1);
                    assertLessons(stage, 1, 2);
                }
            }),
            new Trap(33, "leaves in the last minute", folder -> {
                try (Stage stage = started(folder)) {
                    stage.sleep(Duration.ofHours(21));
                    say(stage, "stop");
                    stage.live(Duration.ofDays(2));
                    assertLessons(stage, 1, 2);
                }
            }),
            new Trap(34, "one person with two addresses", folder -> {
                try (Stage stage = started(folder)) {
                    stage.subscribe("ann@example.net");
                    stage.live(Duration.ofDays(1));
                    assertLessons(stage, 1, 2, 3);
                    assertThat(stage.lessonsTo("ann@example.net")).isEqualTo(2);
                }
            }));

    private ReaderTraps() {}

    private static Stage started(Path folder) {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Berlin]"));
        stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 9);
        stage.open();
        stage.subscribe(ANN);
        stage.live(Duration.ofDays(1));
        return stage;
    }

    private static void say(Stage stage, String words) {
        stage.answer(ANN, stage.lastTo(ANN), words);
    }

    private static List<String> lessonsSayingThatAPauseIsOver(Stage stage) {
        List<Message> lessons = stage.to(ANN).stream()
                .filter(m -> m.text().contains("Idea number"))
                .toList();
        assertThat(lessons)
                .hasSizeGreaterThan(3)
                .allMatch(m -> m.text().contains("Your pause is over")
                        == m.html().toString().contains("Your pause is over"));
        return lessons.stream()
                .filter(m -> m.text().contains("Your pause is over"))
                .map(m -> m.text().replaceAll("(?s).*?Idea number (\\d+).*", "$1"))
                .toList();
    }

    private static void refuse(Stage stage) {
        stage.relay().answers(m -> new Outcome.Rejected("550 5.2.1 away", Outcome.Fault.RECIPIENT));
    }

    private static void assertAfter(Path folder, String words, String zone, String next) {
        try (Stage stage = started(folder)) {
            say(stage, words);
            stage.live(Duration.ofDays(2));
            assertThat(stage.diary(ANN, ZoneId.of(zone)).get(2)).isEqualTo("3 " + next);
        }
    }

    private static void assertLessons(Stage stage, Integer... numbers) {
        assertThat(stage.diary(ANN, Stage.BERLIN))
                .extracting(entry -> Integer.valueOf(entry.split(" ")[0]))
                .containsExactly(numbers);
    }
}
