package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Upcoming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader asks for all lessons that are left. It is Monday, 23 November 2026, 10:00 in Berlin; Ann has had one of six. */
class AllAtOnceStory {
    private static final String ANN = "ann@example.com";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, Stage.BERLIN));
        stage.campaign("tea", Stage.DAILY, 6, "all at once: true");
        stage.open();
        stage.subscribe(ANN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void allThatAreLeftComeInOrderAndThenTheEndAsAlways() {
        orders("all");
        stage.pass(Duration.ofMinutes(5), Duration.ofMinutes(1));

        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(words(stage.to(ANN).get(3))).contains("Lesson 3 of 6").doesNotContain("next:");
        assertThat(words(stage.lastTo(ANN))).contains("Lesson 6 of 6 · a last word: Tue 24 Nov, 08:00");
        assertThat(ann().wantsAllAtOnce()).isFalse();

        stage.days(3);
        assertThat(lessons()).hasSize(6);
        assertThat(stage.subjectsTo(ANN)).hasSize(8);
        assertThat(stage.lastTo(ANN).date().atZone(Stage.BERLIN).toLocalDate()).hasToString("2026-11-24");
    }

    @Test
    void theCalendarShowsThemAllNowAndTheFinishingMailAtItsSlot() {
        orders("all");
        Enrolment ann = stage.engine()
                .dailyWork()
                .steer()
                .find(EmailAddress.parse(ANN), Stage.TEA)
                .orElseThrow();
        List<Upcoming> coming = Upcoming.of(ann, stage.now(), stage.now().plus(Duration.ofDays(9)));

        assertThat(coming).hasSize(5);
        assertThat(coming.subList(0, 4)).allMatch(u -> u.at().equals(stage.now()));
        assertThat(coming.get(4).lesson()).isEmpty();
        assertThat(coming.get(4).at().atZone(Stage.BERLIN).toLocalDateTime()).hasToString("2026-11-24T08:00");
    }

    @Test
    void whoAsksTwiceGetsNothingTwice() {
        orders("all");
        orders("Alle Lektionen, bitte");
        stage.pass(Duration.ofMinutes(5), Duration.ofMinutes(1));
        orders("all");
        stage.days(2);

        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(stage.subjectsTo(ANN))
                .filteredOn(s -> s.startsWith("How things stand"))
                .hasSize(2);
    }

    @Test
    void whereItIsNotAllowedTheAnswerSaysSoAndNothingChanges() {
        stage.campaign("tea", Stage.DAILY, 6, "all at once: false");
        stage.apply(Stage.TEA);
        Subscription before = ann();
        orders("all");

        assertThat(stage.lastTo(ANN).subject()).isEqualTo("One by one: Tea");
        assertThat(words(stage.lastTo(ANN))).contains("nothing has changed", "Tue 24 Nov, 08:00");
        assertThat(ann().state()).isEqualTo(before.state());
        stage.days(1);
        assertThat(lessons()).containsExactly(1, 2);
    }

    @Test
    void aPauseInTheMiddleEndsItAndAfterItOneComesADay() {
        orders("all");
        stage.tick();
        orders("pause 3 days");
        stage.pass(Duration.ofHours(5));
        assertThat(lessons()).containsExactly(1, 2, 3);

        stage.days(4);
        assertThat(stage.diary(ANN, Stage.BERLIN))
                .endsWith("3 2026-11-23T10:00", "4 2026-11-26T08:00", "5 2026-11-27T08:00");
    }

    @Test
    void leavingInTheMiddleEndsIt() {
        orders("all");
        orders("stop");
        stage.days(3);

        assertThat(lessons()).containsExactly(1, 2);
    }

    @Test
    void whatTheOperatorHoldsInTheMiddleComesWhenItIsHeldNoMore() {
        orders("all");
        stage.engine().dailyWork().orders().hold(Stage.TEA, "a mistake in lesson 4");
        stage.days(2);
        assertThat(lessons()).containsExactly(1, 2);

        stage.engine().dailyWork().orders().resume(Stage.TEA);
        stage.pass(Duration.ofDays(1));
        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void engineAfterEngineGoesOnWhereTheOneBeforeStopped() {
        orders("all");
        for (int i = 0; i < 6; i++) {
            stage.restart();
            stage.tick();
        }
        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void anEngineThatStoodStillOverTheSlotSendsTheRestAndNoneTwice() {
        orders("all");
        stage.sleep(Duration.ofDays(2).plusHours(17));
        stage.pass(Duration.ofMinutes(5), Duration.ofMinutes(1));

        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void twoEnginesOnOneDatabaseKeepTheOrder() {
        orders("all");
        stage.beside(other -> {
            try (SendDueIssues send = other.sendDueIssues(stage.relay(), 2)) {
                for (int i = 0; i < 3; i++) {
                    send.run();
                    stage.tick();
                }
            }
        });
        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void theOneUnderWayIsNotSentAgain() {
        stage.relay().answers(m -> new Outcome.Deferred("451 later", Outcome.Fault.RECIPIENT));
        stage.pass(Duration.ofHours(22));
        orders("all");
        stage.relay().isUp();
        stage.pass(Duration.ofHours(3));

        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(ann().last().orElseThrow().date()).hasToString("2026-11-24");
    }

    @Test
    void aLessonThatWasRefusedComesAtTheNextSlotWithTheRestBehindIt() {
        stage.relay()
                .answers(m -> m.text().contains("Idea number 3 ")
                        ? new Outcome.Rejected("550 5.7.1 not today", Outcome.Fault.RECIPIENT)
                        : RememberingRelay.take(m));
        orders("all");
        stage.pass(Duration.ofHours(1));
        assertThat(lessons()).containsExactly(1, 2);

        stage.relay().isUp();
        stage.pass(Duration.ofDays(1));
        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aDraftStaysBack() {
        stage.campaign("tea", Stage.DAILY, 6, "all at once: true", "lessons: {the-cup-of-day-4: {draft: true}}");
        stage.apply(Stage.TEA);
        orders("all");
        stage.pass(Duration.ofMinutes(5), Duration.ofMinutes(1));

        assertThat(lessons()).containsExactly(1, 2, 3, 5, 6);
    }

    @Test
    void anotherCampaignsLessonComesOnItsDayAllTheSame() {
        orders("days mon");
        stage.campaign("milk", Stage.DAILY.replace("08:00", "10:23"), 3);
        stage.restart();
        stage.pass(Duration.ofMinutes(20));
        stage.mail(ANN, "milk+join@mail.example.org", "", "");
        stage.answer(ANN, stage.lastTo(ANN), "yes");
        stage.sleep(Duration.ofDays(1));
        orders("all");
        stage.pass(Duration.ofMinutes(6), Duration.ofMinutes(1));

        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(numbers("Milk")).containsExactly(1, 2);
    }

    @Test
    void whoBeginsAgainHasThemOnceADay() {
        orders("next");
        orders("all");
        stage.pass(Duration.ofMinutes(5), Duration.ofMinutes(1));
        orders("restart");
        orders("all");
        stage.pass(Duration.ofMinutes(5), Duration.ofMinutes(1));
        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6);

        stage.days(1);
        orders("all");
        stage.pass(Duration.ofMinutes(6), Duration.ofMinutes(1));
        assertThat(lessons()).containsExactly(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void beforeTheLaunchNothingComesAhead() {
        stage.campaign("milk", Stage.DAILY, 3, "all at once: true", "season: {launch: 2026-12-01}");
        stage.restart();
        stage.pass(Duration.ofMinutes(20));
        stage.mail(ANN, "milk+join@mail.example.org", "", "");
        stage.answer(ANN, stage.lastTo(ANN), "yes");
        Message welcome = stage.lastTo(ANN);
        assertThat(welcome.subject()).contains("Milk");
        stage.answer(ANN, welcome, "next");
        stage.answer(ANN, welcome, "all");
        stage.days(1);

        assertThat(numbers("Milk")).isEmpty();
    }

    @Test
    void nothingIsLeftToAskForAtTheEnd() {
        stage.days(8);
        orders("all");

        assertThat(lessons()).hasSize(6);
        assertThat(stage.lastTo(ANN).subject()).startsWith("How things stand");
    }

    private void orders(String text) {
        Message lesson = stage.to(ANN).stream()
                .filter(m -> m.text().contains("Idea number"))
                .findFirst()
                .orElseThrow();
        stage.answer(ANN, lesson, text);
    }

    private Subscription ann() {
        SteerSubscription steer = stage.engine().dailyWork().steer();
        return steer.find(EmailAddress.parse(ANN), Stage.TEA).orElseThrow().subscription();
    }

    private List<Integer> lessons() {
        return numbers("Tea");
    }

    private List<Integer> numbers(String campaign) {
        return stage.to(ANN).stream()
                .filter(m -> m.text().startsWith(campaign + " ·"))
                .filter(m -> m.text().contains("Idea number"))
                .map(m -> Integer.parseInt(m.text().replaceAll("(?s).*?Idea number (\\d+).*", "$1")))
                .toList();
    }

    private static String words(Message message) {
        return message.text().replace("*", "").replaceAll("\\s+", " ");
    }
}
