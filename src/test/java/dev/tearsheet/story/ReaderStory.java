package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import dev.tearsheet.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader can change by answering a mail. It is Monday, 23 November 2026, 10:00 in Berlin. */
class ReaderStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 12);
        stage.subscribe(ANN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anHourOfOnesOwn() {
        orders("time 17:00");

        assertThat(answer()).contains("Tue 24 Nov, 17:00 (Europe/Berlin)");
        stage.days(2);
        assertThat(lessonTimes(Stage.BERLIN)).endsWith("2026-11-24T17:00");
    }

    @Test
    void whoOrdersTheSameAgainIsAnsweredAgain() {
        int before = stage.to(ANN).size();
        orders("pause 14 days");
        String first = answer();
        orders("pause 14 days");

        assertThat(stage.to(ANN)).hasSize(before + 2);
        assertThat(answer()).isEqualTo(first);
    }

    @Test
    void aZoneOfOnesOwn() {
        orders("zone America/New_York");

        assertThat(answer()).contains("Tue 24 Nov, 08:00 (America/New_York)");
        stage.days(3);
        assertThat(lessonTimes(ZoneId.of("America/New_York"))).endsWith("2026-11-24T08:00", "2026-11-25T08:00");
    }

    @Test
    void daysOfOnesOwn() {
        orders("days mon, thu");
        stage.days(12);

        assertThat(lessonTimes(Stage.BERLIN).subList(1, 4))
                .containsExactly("2026-11-26T08:00", "2026-11-30T08:00", "2026-12-03T08:00");
    }

    @Test
    void twoLessonsAWeek() {
        orders("pace 2/week");

        assertThat(answer()).contains("08:00, Mon, Thu");
    }

    @Test
    void aRestUntilADate() {
        orders("pause until 3 December");

        assertThat(answer()).contains("Thu 3 Dec, 08:00");
        stage.days(10);
        assertThat(lessonTimes(Stage.BERLIN)).hasSize(2).endsWith("2026-12-03T08:00");
    }

    @Test
    void theNextLessonNowAndTheSlotStays() {
        orders("next");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
        assertThat(stage.lastTo(ANN).text()).contains("Idea number 2 ", "next: Tue 24 Nov, 08:00");

        stage.days(1);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);
        assertThat(lessonTimes(Stage.BERLIN)).endsWith("2026-11-24T08:00");
    }

    @Test
    void theNextLessonLateInTheEveningDoesNotShiftTheSlot() {
        stage.pass(Duration.ofHours(12));
        orders("next");
        stage.days(1);

        assertThat(lessonTimes(Stage.BERLIN)).endsWith("2026-11-23T22:00", "2026-11-24T08:00");
    }

    @Test
    void theNextLessonOnceADay() {
        orders("next");
        orders("next");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(2);
        assertThat(stage.lastTo(ANN).subject()).startsWith("How things stand");

        stage.days(1);
        orders("more");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(4);
    }

    @Test
    void aLessonOnceMoreAndThePlaceStays() {
        Message first = stage.lastTo(ANN);
        stage.days(2);
        orders("resend 1");

        assertThat(stage.lastTo(ANN).text()).contains("Idea number 1 ");
        assertThat(Stage.header(stage.lastTo(ANN), "References")).startsWith(first.messageId());
        assertThat(Stage.header(stage.lastTo(ANN), "Auto-Submitted")).isEqualTo("auto-replied");
        stage.days(1);
        assertThat(stage.lastTo(ANN).text()).contains("Idea number 4 ");
    }

    @Test
    void aLessonThatHasNotComeYetDoesNotComeAgain() {
        orders("resend 4");

        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
        assertThat(stage.lastTo(ANN).subject()).startsWith("How things stand");
    }

    @Test
    void sixLessonsOnceMoreInADayAreFive() {
        for (int i = 0; i < 6; i++) {
            orders("again");
        }
        assertThat(stage.lessonsTo(ANN)).isEqualTo(6);
    }

    @Test
    void onceMoreFromTheStartAndStillOneADay() {
        stage.days(3);
        orders("restart from 2");
        assertThat(stage.lessonsTo(ANN)).isEqualTo(4);

        stage.days(2);
        assertThat(stage.to(ANN).stream()
                        .map(Message::text)
                        .filter(t -> t.contains("Idea number 2 "))
                        .count())
                .isEqualTo(2);
        assertThat(stage.lastTo(ANN).text()).contains("Idea number 3 ");
    }

    @Test
    void whoHasFinishedCanBeginAgain() {
        stage.days(14);
        Message finish = stage.lastTo(ANN);
        stage.answer(ANN, finish, "restart");
        stage.days(12);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(24);
    }

    @Test
    void plainTextOnlyUntilItIsTakenBack() {
        orders("format text");
        assertThat(answer()).contains("Mails come as plain text.");
        assertThat(stage.lastTo(ANN).html()).isEmpty();

        stage.days(1);
        assertThat(lessonTimes(Stage.BERLIN)).endsWith("2026-11-24T08:00");
        assertThat(stage.lastTo(ANN).html()).isEmpty();
        stage.subscribe("bob@example.com");
        assertThat(stage.lastTo("bob@example.com").html()).contains("Idea number 1");

        orders("format html");
        stage.days(1);
        assertThat(stage.lastTo(ANN).html()).contains("Idea number 3");
    }

    @Test
    void whatIsDueDoesNotMoveByAnotherForm() {
        stage.sleep(Duration.ofHours(22).plusMinutes(5));
        orders("format text");

        assertThat(lessonTimes(Stage.BERLIN)).endsWith("2026-11-24T08:05");
    }

    @Test
    void whoJoinsFromAnotherZoneIsToldSoAndTheLessonsComeAsBefore() {
        join("lee@example.com", "Mon, 23 Nov 2026 18:00:00 +0900 (JST)");

        assertThat(told("lee@example.com"))
                .contains(
                        "Your mail says that you are at UTC+09:00. The lessons come at 08:00 in the time of"
                                + " Europe/Berlin, which is 16:00 with you.",
                        "zone +09:00",
                        "no summer time");
        assertThat(stage.lastTo("lee@example.com").html()).contains("zone +09:00");
        stage.days(1);
        assertThat(stage.lastTo("lee@example.com").date().atZone(Stage.BERLIN).getHour())
                .isEqualTo(8);
        assertThat(told("lee@example.com")).doesNotContain("UTC+09:00");
    }

    @Test
    void whoWritesFromTheSameTimeOrFromAServerIsToldNothing() {
        for (String date : List.of(
                "Mon, 23 Nov 2026 10:00:00 +0100",
                "Mon, 23 Nov 2026 09:00:00 +0000",
                "Mon, 23 Nov 2026 09:00:00 -0000",
                "Mon, 23 Nov 2026 09:00:00 GMT",
                "yesterday +9999")) {
            String reader = "r" + Math.abs(date.hashCode()) + "@example.com";
            join(reader, date);
            assertThat(told(reader)).contains("Idea number 1").doesNotContain("Your mail says");
        }
    }

    private void join(String reader, String date) {
        stage.mail(reader, "tea+join@mail.example.org", "", "", "Date: " + date);
        stage.answer(reader, stage.lastTo(reader), "yes");
    }

    private String told(String reader) {
        return stage.lastTo(reader).text().replaceAll("\\s+", " ");
    }

    @Test
    void howThingsStand() {
        orders("status");

        assertThat(answer()).contains("1 of 12 lessons", "Tue 24 Nov, 08:00", "Mon–Sun", "Europe/Berlin");
    }

    @Test
    void whoLeftByMistakeIsBackAsIfNothingHadHappened() {
        stage.days(2);
        orders("stop");
        String undo = stage.lastTo(ANN).text().replaceAll("(?s).*?(tea\\+undo-\\w+@mail\\.example\\.org).*", "$1");
        stage.days(3);
        assertThat(stage.lessonsTo(ANN)).isEqualTo(3);

        stage.mail(ANN, undo, "", "");
        stage.days(2);
        assertThat(stage.lastTo(ANN).text()).contains("Idea number 5 ");
    }

    @Test
    void thankingForTheGoodbyeIsNoWayBack() {
        orders("stop");
        stage.answer(ANN, stage.lastTo(ANN), "Thank you, it was lovely.");
        stage.days(3);

        assertThat(stage.lessonsTo(ANN)).isEqualTo(1);
    }

    @Test
    void aWordInTheLanguageOfTheReader() {
        for (String word : List.of("pause 3 Tage", "pausa 3 días", "pause 3 jours", "pausieren bis 26.11.")) {
            orders(word);
            assertThat(answer()).as(word).contains("Thu 26 Nov, 08:00");
        }
    }

    private void orders(String text) {
        Message lesson = stage.to(ANN).stream()
                .filter(m -> m.text().contains("Idea number"))
                .findFirst()
                .orElseThrow();
        stage.answer(ANN, lesson, text + "\n\nOn Monday the tea house wrote:\n> stop");
    }

    /** The newest mail to Ann, in one line. */
    private String answer() {
        return stage.lastTo(ANN).text().replace("*", "").replaceAll("\\s+", " ");
    }

    private List<String> lessonTimes(ZoneId zone) {
        return stage.to(ANN).stream()
                .filter(m -> m.text().contains("Idea number"))
                .map(m -> LocalDateTime.ofInstant(m.date(), zone).withSecond(0).toString())
                .toList();
    }
}
