package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What happens to a series while people read it. In each scene Ann has had two lessons before the change. */
final class SeriesTraps {
    private static final String ANN = "ann@example.com";
    private static final String ARTICLE = "schedules/tea/articles/tea.md";

    static final List<Trap> ROWS = List.of(
            new Trap(13, "a lesson is inserted before the reader's place", folder -> {
                try (Stage stage = edited(folder, article(77, 1, 2, 3, 4, 5))) {
                    assertLessons(stage, 1, 2, 3, 4, 5);
                    stage.subscribe("new@example.com");
                    assertThat(stage.lastTo("new@example.com").text()).contains("Idea number 77");
                }
            }),
            new Trap(14, "a lesson is inserted after the reader's place", folder -> {
                try (Stage stage = edited(folder, article(1, 2, 3, 77, 4, 5))) {
                    assertLessons(stage, 1, 2, 3, 77, 4, 5);
                }
            }),
            new Trap(15, "a lesson ahead is removed", folder -> {
                try (Stage stage = edited(folder, article(1, 2, 4, 5))) {
                    assertThat(stage.diary(ANN, Stage.BERLIN))
                            .containsExactly(
                                    "1 2026-11-23T10:00",
                                    "2 2026-11-24T07:00",
                                    "4 2026-11-25T07:00",
                                    "5 2026-11-26T07:00");
                }
            }),
            new Trap(16, "a lesson is edited", folder -> {
                try (Stage stage = edited(folder, article(1, 2, 3, 4, 5).replace("a warm cup", "a warm, blue cup"))) {
                    assertLessons(stage, 1, 2, 3, 4, 5);
                    assertThat(stage.to(ANN).get(3).text()).contains("a warm, blue cup");
                }
            }),
            new Trap(17, "the order changes", folder -> {
                try (Stage stage = edited(folder, article(4, 1, 5, 3, 2))) {
                    assertLessons(stage, 1, 2, 4, 5, 3);
                }
            }),
            new Trap(18, "a file is renamed and dropped again", folder -> {
                try (Stage stage = started(folder, "")) {
                    stage.write("schedules/tea/articles/other.md", article(1, 2, 3, 4, 5));
                    stage.remove(ARTICLE);
                    stage.restart();
                    assertThat(stage.engine().changes().waiting(Stage.TEA)).isEmpty();
                    stage.live(Duration.ofDays(6));
                    assertLessons(stage, 1, 2, 3, 4, 5);
                }
            }),
            new Trap(19, "a lesson is added after the end", folder -> {
                try (Stage stage = added(folder.resolve("closed"), "")) {
                    assertLessons(stage, 1, 2, 3, 4, 5);
                }
                try (Stage stage = added(folder.resolve("open"), "at the end: wait for more")) {
                    assertLessons(stage, 1, 2, 3, 4, 5, 6);
                }
            }),
            new Trap(20, "the series is over", folder -> {
                try (Stage stage = started(folder, "at the end: offer cup")) {
                    stage.campaign("cup", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 3);
                    stage.restart();
                    stage.live(Duration.ofDays(4));
                    assertThat(stage.lastTo(ANN).text()).contains("cup+join@mail.example.org");
                    assertThat(stage.lastTo(ANN).date()).isEqualTo("2026-11-28T06:00:00Z");
                    int all = stage.to(ANN).size();
                    stage.live(Duration.ofDays(9));
                    assertThat(stage.to(ANN)).hasSize(all);
                    stage.mail(ANN, "tea+join@mail.example.org", "", "");
                    stage.live(Duration.ofDays(2));
                    assertLessons(stage, 1, 2, 3, 4, 5);
                }
            }),
            new Trap(21, "the next series begins", folder -> {
                try (Stage stage = started(folder, "at the end: start cup")) {
                    stage.campaign("cup", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 3);
                    stage.restart();
                    stage.live(Duration.ofDays(8));
                    assertThat(stage.diary(ANN, Stage.BERLIN))
                            .endsWith(
                                    "5 2026-11-27T07:00",
                                    "1 2026-11-29T07:00",
                                    "2 2026-11-30T07:00",
                                    "3 2026-12-01T07:00");
                }
            }));

    private SeriesTraps() {}

    private static Stage started(Path folder, String more) {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Berlin]"));
        stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 1, "reviewed: true", more);
        stage.remove("schedules/tea/articles/tea.txt");
        stage.write(ARTICLE, article(1, 2, 3, 4, 5));
        stage.open();
        stage.subscribe(ANN);
        stage.live(Duration.ofDays(1));
        return stage;
    }

    private static Stage edited(Path folder, String article) {
        Stage stage = started(folder, "");
        stage.write(ARTICLE, article);
        stage.restart();
        stage.apply(Stage.TEA);
        stage.live(Duration.ofDays(5));
        return stage;
    }

    private static Stage added(Path folder, String more) {
        Stage stage = started(folder, more);
        stage.live(Duration.ofDays(6));
        stage.write(ARTICLE, article(1, 2, 3, 4, 5, 6));
        stage.restart();
        stage.apply(Stage.TEA);
        stage.live(Duration.ofDays(3));
        return stage;
    }

    /** Lessons that have nothing in common but a cup. */
    static String article(int... numbers) {
        return "# All about tea\n\n"
                + IntStream.of(numbers).mapToObj(SeriesTraps::lesson).collect(Collectors.joining("\n"));
    }

    private static String lesson(int number) {
        String words = new Random(number)
                .ints(60, 0, 10_000)
                .mapToObj(i -> "word" + Integer.toString(i, 26).replaceAll("\\d", "z"))
                .collect(Collectors.joining(" "));
        return "## The cup of " + kind(number) + "\n\nIdea number " + number + " is a warm cup: " + words + ".\n";
    }

    /** A word of its own for each number, because numbers in titles, Roman ones too, are the cutter's. */
    static String kind(int number) {
        return String.valueOf(number * 7919)
                .chars()
                .mapToObj(digit -> "bfghkpqrst".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    private static void assertLessons(Stage stage, Integer... numbers) {
        assertThat(stage.diary(ANN, Stage.BERLIN))
                .extracting(entry -> Integer.valueOf(entry.split(" ")[0]))
                .containsExactly(numbers);
    }
}
