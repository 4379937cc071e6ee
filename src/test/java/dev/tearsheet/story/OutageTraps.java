package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.message.Message;

/** What servers, relays and crowds do. */
final class OutageTraps {
    private static final String ANN = "ann@example.com";
    private static final String BOB = "bob@example.com";

    static final List<Trap> ROWS = List.of(
            new Trap(10, "the server is down for days", folder -> {
                // Down from Tuesday morning until Friday, 08:00.
                assertAfterThreeDays(folder, "shift", "3 2026-11-27T08:00", "4 2026-11-28T07:00");
                assertAfterThreeDays(folder, "skip", "5 2026-11-27T08:00", "6 2026-11-28T07:00");
                assertAfterThreeDays(folder, "burst", "3 2026-11-27T08:00", "4 2026-11-27T08:01", "5 2026-11-28T07:00");
            }),
            new Trap(11, "a crash between the relay's yes and our note of it", folder -> {
                try (Stage stage = stage(folder, "")) {
                    stage.subscribe(ANN);
                    AtomicInteger tries = new AtomicInteger();
                    stage.relay().answers(m -> {
                        tries.incrementAndGet();
                        throw new Crash();
                    });
                    stage.sleep(Duration.ofHours(21));
                    try {
                        stage.tick();
                    } catch (IllegalStateException e) {
                        assertThat(e).hasRootCauseInstanceOf(Crash.class);
                    }
                    stage.relay().isUp();
                    stage.restart();
                    stage.live(Duration.ofDays(1));
                    assertThat(tries).hasValue(1);
                    assertDiary(stage, "1 2026-11-23T10:00", "3 2026-11-25T07:00");
                }
            }),
            new Trap(12, "weekends and holidays", folder -> {
                try (Stage stage = stage(folder, "days: weekdays, holidays: [2026-11-26],")) {
                    stage.subscribe(ANN);
                    stage.live(Duration.ofDays(8));
                    assertDiary(
                            stage,
                            "1 2026-11-23T10:00",
                            "2 2026-11-24T07:00",
                            "3 2026-11-25T07:00",
                            "4 2026-11-27T07:00",
                            "5 2026-11-30T07:00",
                            "6 2026-12-01T07:00");
                }
            }),
            new Trap(29, "all at seven", folder -> {
                try (Stage stage = stage(folder, "start: next slot, spread: 20,")) {
                    List<String> readers = IntStream.range(0, 40)
                            .mapToObj(i -> "r" + i + "@example.com")
                            .toList();
                    readers.forEach(stage::add);
                    stage.live(Duration.ofDays(2));
                    Set<String> minutes = readers.stream()
                            .map(r -> stage.diary(r, Stage.BERLIN).get(0).substring(13, 18))
                            .collect(Collectors.toSet());
                    assertThat(minutes).hasSizeGreaterThan(10).allMatch(m -> m.matches("07:[01].|07:20"));
                    assertThat(readers).allMatch(r -> isAlwaysAtOneTime(stage, r));
                }
            }),
            new Trap(32, "a lesson is not ready", folder -> {
                try (Stage stage = stage(folder, "")) {
                    stage.subscribe(ANN);
                    stage.write("schedules/tea/articles/unfinished.txt", "A title, and nothing yet");
                    stage.apply(Stage.TEA);
                    int before = stage.to(ANN).size();
                    stage.live(Duration.ofDays(3));
                    assertThat(stage.to(ANN)).hasSize(before);
                    stage.remove("schedules/tea/articles/unfinished.txt");
                    stage.restart();
                    stage.apply(Stage.TEA);
                    stage.live(Duration.ofDays(1));
                    assertDiary(stage, "1 2026-11-23T10:00", "2 2026-11-27T07:00");
                }
            }),
            new Trap(36, "one bad address in the batch", folder -> {
                try (Stage stage = stage(folder, "")) {
                    List.of(ANN, BOB, "cy@example.com").forEach(stage::subscribe);
                    stage.relay()
                            .answers(m -> isTo(BOB, m)
                                    ? new Outcome.Rejected("550 5.1.1 nobody", Outcome.Fault.RECIPIENT)
                                    : RememberingRelay.take(m));
                    stage.live(Duration.ofDays(5));
                    assertThat(stage.lessonsTo(ANN)).isEqualTo(6);
                    assertThat(stage.lessonsTo("cy@example.com")).isEqualTo(6);
                    assertThat(stage.lessonsTo(BOB)).isEqualTo(1);
                }
            }));

    private OutageTraps() {}

    /** What a killed process looks like to the story. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    private static void assertAfterThreeDays(Path folder, String policy, String... later) {
        try (Stage stage = stage(folder.resolve(policy), "catch up: " + policy + ",")) {
            stage.subscribe(ANN);
            stage.live(Duration.ofDays(1));
            stage.sleep(Duration.ofHours(70));
            stage.live(Duration.ofDays(1));
            assertThat(stage.diary(ANN, Stage.BERLIN))
                    .as(policy)
                    .startsWith("1 2026-11-23T10:00", "2 2026-11-24T07:00");
            assertThat(stage.diary(ANN, Stage.BERLIN).stream().skip(2))
                    .as(policy)
                    .containsExactly(later);
        }
    }

    private static Stage stage(Path folder, String schedule) {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Berlin]"));
        String spread = schedule.contains("spread") ? "" : "spread: 0, ";
        stage.campaign("tea", "{" + schedule + spread + "at: \"07:00\", zone: Europe/Berlin}", 12);
        stage.open();
        return stage;
    }

    private static void assertDiary(Stage stage, String... entries) {
        assertThat(stage.diary(ANN, Stage.BERLIN)).containsExactly(entries);
    }

    private static boolean isAlwaysAtOneTime(Stage stage, String reader) {
        List<String> diary = stage.diary(reader, Stage.BERLIN);
        return diary.size() == 2
                && diary.get(0).substring(12).equals(diary.get(1).substring(12));
    }

    private static boolean isTo(String reader, Message message) {
        return message.envelope().recipient().toString().equals(reader);
    }
}
