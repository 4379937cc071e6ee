package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import dev.tearsheet.message.Message;

/** What several campaigns do to one reader. */
final class CompanyTraps {
    private static final String ANN = "ann@example.com";

    static final List<Trap> ROWS = List.of(new Trap(9, "two series for one reader", folder -> {
        try (Stage stage = both(folder.resolve("equal"), "", "")) {
            assertThat(dates(stage)).doesNotHaveDuplicates().hasSize(9);
            assertThat(lessonsOf(stage, "cup")).hasSizeGreaterThan(1);
        }
        try (Stage stage = both(folder.resolve("first"), "company: {priority: 9}", "company: {priority: 1}")) {
            assertThat(dates(stage)).doesNotHaveDuplicates().hasSize(9);
            assertThat(lessonsOf(stage, "tea")).hasSizeBetween(7, 8);
            assertThat(lessonsOf(stage, "cup")).hasSizeBetween(3, 4);
        }
        try (Stage stage =
                both(folder.resolve("wish"), "company: {priority: 9}", "company: {priority: 1}", "priority cup")) {
            assertThat(dates(stage)).doesNotHaveDuplicates().hasSize(9);
            assertThat(lessonsOf(stage, "cup")).hasSizeBetween(7, 8);
            assertThat(lessonsOf(stage, "tea")).hasSizeBetween(3, 4);
        }
        try (Stage stage = both(folder.resolve("two"), "company: {daily cap: 2}", "company: {daily cap: 2}")) {
            assertThat(lessonsOf(stage, "tea")).hasSize(10);
            assertThat(lessonsOf(stage, "cup")).hasSize(10);
        }
        try (Stage stage = both(folder.resolve("after"), "", "company: {wait for: [tea]}")) {
            assertThat(lessonsOf(stage, "tea")).hasSize(10);
            assertThat(lessonsOf(stage, "cup")).isEmpty();
        }
    }));

    private CompanyTraps() {}

    /** Nine days after Ann joined both on Monday, the 23rd. */
    private static Stage both(Path folder, String tea, String cup, String... words) {
        Stage stage = new Stage(folder, ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Berlin]"));
        stage.campaign("tea", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 30, tea);
        stage.campaign("cup", "{at: \"07:00\", zone: Europe/Berlin, spread: 0}", 30, cup);
        stage.open();
        stage.subscribe(ANN);
        stage.live(Duration.ofMinutes(20));
        stage.mail(ANN, "cup+join@mail.example.org", "", "");
        stage.answer(ANN, stage.lastTo(ANN), "yes");
        for (String word : words) {
            stage.answer(ANN, stage.to(ANN).get(1), word);
        }
        stage.live(Duration.ofDays(9));
        return stage;
    }

    /** The dates of lessons, but those of the first day, on which both welcomed her. */
    private static List<String> dates(Stage stage) {
        return stage.diary(ANN, Stage.BERLIN).stream()
                .map(entry -> entry.substring(entry.indexOf(' ') + 1, entry.indexOf('T')))
                .filter(date -> !date.equals("2026-11-23"))
                .toList();
    }

    private static List<Message> lessonsOf(Stage stage, String campaign) {
        return stage.to(ANN).stream()
                .filter(m -> m.text().contains("Idea number"))
                .filter(m -> Stage.header(m, "List-Id").contains(campaign))
                .toList();
    }
}
