package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import dev.tearsheet.app.ChangeDesk;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.change.ApplyChange;
import dev.tearsheet.subscription.change.ChangePlan;
import dev.tearsheet.subscription.change.LessonCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator changes a campaign while Ann, who has had three lessons, and Bob, who has had one, read it. */
class ChangeStory {
    private static final String ANN = "ann@example.com";
    private static final String BOB = "bob@example.com";
    private static final String ARTICLE = "schedules/tea/articles/tea.md";

    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void annAndBobRead() {
        stage = new Stage(folder, ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Berlin]"));
        schedule("07:00");
        lessons(1, 2, 3, 4, 5);
        stage.open();
        stage.subscribe(ANN);
        stage.live(Duration.ofDays(2));
        stage.subscribe(BOB);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatTheFolderSaysWaitsAndThePlanTellsWhatWouldBecomeOfWhom() {
        lessons(1, 2, 77, 4, 5);
        stage.restart();
        ChangePlan plan = stage.plan(Stage.TEA, Extras.NONE);

        assertThat(told(plan))
                .containsExactly(
                        // next, get, past, miss, again
                        "1 SAME 0 0 2 0 0",
                        "2 SAME 1 1 1 0 0",
                        "77 NEW 1 2 0 0 0",
                        "4 SAME 0 2 0 0 0",
                        "5 SAME 0 2 0 0 0",
                        "3 GONE 0 0 1 1 0");
        assertThat(plan.readers()).isEqualTo(new ChangePlan.Readers(0, 2, 0, 0, 0));
        assertThat(plan.otherNext()).isEqualTo(1);
        stage.live(Duration.ofDays(4));
        assertGot(ANN, 1, 2, 3, 4, 5);
        assertGot(BOB, 1, 2, 3, 4, 5);
    }

    @Test
    void lessonsAreNoOthersBecauseTheArticleCountsOnFromANewOne() {
        stage.write(ARTICLE, counted(88, 1, 2, 3, 4, 5));
        stage.apply(Stage.TEA);
        stage.write(ARTICLE, counted(77, 88, 1, 2, 3, 4, 5));
        stage.restart();
        ChangePlan plan = stage.plan(Stage.TEA, Extras.NONE);

        assertThat(told(plan))
                .hasSize(7)
                .filteredOn(line -> !line.contains("SAME"))
                .singleElement(STRING)
                .contains("77 NEW");
    }

    /** The same lessons with numbers above them. */
    private static String counted(int... numbers) {
        String article = SeriesTraps.article(numbers);
        for (int i = 1; i <= numbers.length; i++) {
            article = article.replaceFirst("## The", "## " + i + ". The");
        }
        return article;
    }

    @Test
    void whatWasPlannedIsWhatComes() {
        lessons(1, 88, 2, 77, 4, 5);
        ChangePlan plan = stage.apply(Stage.TEA);
        assertThat(told(plan)).contains("88 NEW 1 1 0 1 0", "77 NEW 1 2 0 0 0", "3 GONE 0 0 1 1 0");
        stage.live(Duration.ofDays(6));
        assertGot(ANN, 1, 2, 3, 77, 4, 5);
        assertGot(BOB, 1, 88, 2, 77, 4, 5);
    }

    @Test
    void whoIsPastANewLessonGetsItNextInPlaceOfTheirsIfTheOperatorSaysSo() {
        lessons(1, 77, 2, 3, 4, 5);
        ChangePlan plan = stage.apply(Stage.TEA, toThosePast(77));
        assertThat(told(plan)).contains("77 NEW 2 2 0 0 0");
        stage.live(Duration.ofDays(7));
        assertGot(ANN, 1, 2, 3, 77, 4, 5);
        assertGot(BOB, 1, 77, 2, 3, 4, 5);
        assertThat(stage.diary(ANN, Stage.BERLIN).stream().map(e -> e.split("[ T]")[1]))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsPastANewLessonIsToldOfItOnceIfTheOperatorSaysSoAndCanAskForIt() {
        lessons(1, 77, 2, 3, 4, 5);
        stage.apply(Stage.TEA, new Extras(Set.of(), Set.of(), Set.of(key(77))));
        lessons(1, 77, 2, 3, 4, 5, 6);
        stage.apply(Stage.TEA);
        stage.live(Duration.ofDays(3));
        assertThat(stage.to(ANN))
                .filteredOn(mail -> mail.text().contains("“resend 2”"))
                .hasSize(1);
        assertGot(ANN, 1, 2, 3, 4, 5, 6);
        assertThat(stage.to(BOB)).noneMatch(mail -> mail.text().contains("“resend 2”"));
        assertGot(BOB, 1, 77, 2, 3);
    }

    @Test
    void whoIsPastANewLessonIsToldOfItIfTheFileSaysSoOnceForAll() {
        schedule("07:00", "announce: true");
        lessons(1, 77, 2, 3, 4, 5);
        ChangePlan plan = stage.apply(Stage.TEA);
        assertThat(plan.over().extras().announced()).containsExactly(key(77));
        stage.live(Duration.ofDays(3));

        assertThat(stage.to(ANN))
                .filteredOn(mail -> mail.text().contains("“resend 2”"))
                .hasSize(1);
        assertThat(stage.to(BOB)).noneMatch(mail -> mail.text().contains("“resend 2”"));
        assertGot(BOB, 1, 77, 2, 3);
    }

    @Test
    void whatComesToThosePastIsNotAnnouncedToo() {
        schedule("07:00", "announce: true");
        lessons(1, 77, 2, 3, 88, 4, 5);
        ChangePlan plan = stage.apply(Stage.TEA, toThosePast(77));
        assertThat(plan.over().extras().announced()).containsExactly(key(88));
    }

    @Test
    void whatGoesLiveByItselfIsAnnouncedTooIfTheFileSaysSo() {
        schedule("07:00", "announce: true", "changes: at once");
        stage.apply(Stage.TEA);
        lessons(1, 77, 2, 3, 4, 5);
        stage.restart();
        stage.live(Duration.ofDays(1));

        assertThat(stage.to(ANN)).anyMatch(mail -> mail.text().contains("“resend 2”"));
    }

    @Test
    void whoHasFinishedGetsTheLessonThatCameAfterTheEndAndNoSecondFarewell() {
        stage.live(Duration.ofDays(8));
        assertThat(state(ANN)).isInstanceOf(State.Completed.class);
        int mails = stage.to(ANN).size();
        lessons(1, 2, 3, 4, 5, 6);
        stage.apply(Stage.TEA, new Extras(Set.of(), Set.of(key(6))));
        stage.live(Duration.ofDays(5));
        assertGot(ANN, 1, 2, 3, 4, 5, 6);
        assertThat(stage.to(ANN)).hasSize(mails + 1);
        assertThat(state(ANN)).isInstanceOf(State.Completed.class);
    }

    @Test
    void anotherHourMovesTheNextLessonAndThePlanCountsFromWhichHourToWhich() {
        schedule("20:30");
        stage.engine().campaigns().reload();
        ChangePlan plan = stage.plan(Stage.TEA, Extras.NONE);
        assertThat(plan.moved())
                .containsExactly(new ChangePlan.Moved(
                        Optional.of(ZonedDateTime.parse("2026-11-26T07:00+01:00[Europe/Berlin]")),
                        Optional.of(ZonedDateTime.parse("2026-11-26T20:00+01:00[Europe/Berlin]")),
                        2));
        stage.apply(Stage.TEA);
        stage.live(Duration.ofDays(2));
        assertThat(stage.diary(ANN, Stage.BERLIN)).endsWith("3 2026-11-25T07:00", "4 2026-11-26T20:30");
    }

    @Test
    void anEarlierHourCostsNobodyADay() {
        schedule("06:00");
        stage.apply(Stage.TEA);
        stage.live(Duration.ofDays(1));
        assertThat(stage.diary(ANN, Stage.BERLIN)).endsWith("4 2026-11-26T06:00");
    }

    @Test
    void aPlanThatWasShownIsRefusedWhenTheFolderHasChangedSince() {
        lessons(1, 2, 3, 4, 5, 6);
        stage.engine().campaigns().reload();
        String shown = stage.plan(Stage.TEA, Extras.NONE).id();
        lessons(1, 2, 3, 4, 5, 6, 7);
        stage.engine().campaigns().reload();
        ChangePlan now = stage.plan(Stage.TEA, Extras.NONE);

        assertThat(stage.engine().changes().apply(now, Optional.of(shown))).isEqualTo(ApplyChange.Result.ANOTHER_PLAN);
        assertThat(stage.engine().changes().live(Stage.TEA).number()).isEqualTo(1);
    }

    @Test
    void aPlanIsTheSameInEveryProcessAndAnotherWithSomethingExtra() {
        lessons(1, 77, 2, 3, 4, 5);
        stage.engine().campaigns().reload();
        String shown = stage.plan(Stage.TEA, Extras.NONE).id();
        stage.beside(
                other -> assertThat(plan(other.changes(), Extras.NONE).id()).isEqualTo(shown));
        assertThat(stage.plan(Stage.TEA, toThosePast(77)).id()).isNotEqualTo(shown);
    }

    @Test
    void theRunningEngineTakesUpWhatACommandAppliedAndTheSecondOfTwoCommandsIsTold() {
        lessons(1, 2, 3, 77, 4, 5);
        stage.engine().campaigns().reload();
        ChangePlan late = stage.plan(Stage.TEA, Extras.NONE);
        stage.beside(other -> assertThat(other.changes().apply(plan(other.changes(), Extras.NONE), Optional.empty()))
                .isEqualTo(ApplyChange.Result.LIVE));

        assertThat(stage.engine().changes().apply(late, Optional.empty())).isEqualTo(ApplyChange.Result.OVERTAKEN);
        stage.live(Duration.ofDays(1));
        assertGot(ANN, 1, 2, 3, 77);
    }

    @Test
    void aStepBackIsARevisionOfItsOwnAndTheFolderWaits() {
        lessons(1, 2, 77, 3, 4, 5);
        stage.apply(Stage.TEA, toThosePast(77));
        stage.live(Duration.ofDays(1));
        assertGot(ANN, 1, 2, 3, 77);
        back();
        stage.restart();

        assertThat(stage.engine().changes().live(Stage.TEA).number()).isEqualTo(3);
        assertThat(stage.engine().changes().waiting(Stage.TEA)).isPresent();
        stage.live(Duration.ofDays(6));
        assertGot(ANN, 1, 2, 3, 77, 4, 5);
        assertGot(BOB, 1, 2, 3, 4, 5);
    }

    @Test
    void whatIsNotNewCannotBeGivenExtra() {
        lessons(1, 2, 77, 3, 4, 5);
        stage.engine().campaigns().reload();
        assertThatThrownBy(() -> stage.plan(Stage.TEA, toThosePast(3)))
                .isInstanceOf(ChangeDesk.CannotChange.class)
                .hasMessageContaining(key(77).value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverTheOperatorChangesAndTakesBackNobodyGetsALessonTwiceOrTwoOnADay(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 15; step++) {
            List<Integer> all =
                    new ArrayList<>(IntStream.rangeClosed(1, 9 + step).boxed().toList());
            Collections.shuffle(all, random);
            lessons(all.subList(0, 4 + random.nextInt(6)).stream()
                    .mapToInt(i -> i)
                    .toArray());
            stage.engine().campaigns().reload();
            if (random.nextInt(3) == 0
                    && stage.engine().changes().live(Stage.TEA).number() > 1) {
                back();
            } else if (stage.engine().changes().waiting(Stage.TEA).isPresent()) {
                assertThat(stage.apply(Stage.TEA, anyExtras(random)).again()).isZero();
            }
            stage.live(Duration.ofDays(1 + random.nextInt(2)));
            stage.subscribe("reader" + step + "@example.com");
        }
        for (String reader : readers()) {
            assertThat(numbers(reader)).as(reader).doesNotHaveDuplicates();
            assertThat(stage.diary(reader, Stage.BERLIN).stream().map(e -> e.split("[ T]")[1]))
                    .as(reader)
                    .doesNotHaveDuplicates();
        }
    }

    private Extras anyExtras(Random random) {
        Set<LessonKey> fresh = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        stage.plan(Stage.TEA, Extras.NONE).lessons().stream()
                .map(LessonCount::change)
                .filter(c -> c.before().isEmpty() && random.nextBoolean())
                .forEach(c -> fresh.addAll(c.lesson().sources()));
        return new Extras(fresh, random.nextBoolean() ? fresh : Set.of());
    }

    private Set<String> readers() {
        Set<String> readers = new TreeSet<>();
        stage.relay()
                .accepted()
                .forEach(m -> readers.add(m.envelope().recipient().toString()));
        return readers;
    }

    private void back() {
        ChangeDesk changes = stage.engine().changes();
        ChangePlan plan = changes.plan(changes.back(Stage.TEA, Optional.empty()), Extras.NONE, "");
        assertThat(changes.apply(plan, Optional.of(plan.id()))).isEqualTo(ApplyChange.Result.LIVE);
    }

    private static ChangePlan plan(ChangeDesk changes, Extras extras) {
        return changes.plan(changes.waiting(new Slug("tea")).orElseThrow(), extras, "");
    }

    private State state(String reader) {
        return stage.engine().reports().readers(Optional.empty(), 0, 99).stream()
                .filter(r -> r.address().toString().equals(reader))
                .findFirst()
                .orElseThrow()
                .subscription()
                .state();
    }

    private static Extras toThosePast(int number) {
        return new Extras(Set.of(key(number)), Set.of());
    }

    private static LessonKey key(int number) {
        return new LessonKey("the-cup-of-" + SeriesTraps.kind(number));
    }

    private static int number(LessonKey key) {
        return IntStream.range(0, 100)
                .filter(n -> key(n).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(ChangePlan plan) {
        return plan.lessons().stream()
                .map(l -> number(l.change().lesson().key()) + " "
                        + l.change().kind() + " " + l.next() + " " + l.get() + " " + l.past() + " " + l.miss() + " "
                        + l.again())
                .toList();
    }

    private void schedule(String at, String... more) {
        stage.write("schedules/tea/campaign.yaml", """
                title: Tea
                sender: {name: The tea house, address: tea@example.org}
                articles: ["articles/*"]
                reviewed: true
                schedule: {at: "%s", zone: Europe/Berlin, spread: 0}
                """.formatted(at) + String.join("\n", more));
    }

    private void lessons(int... numbers) {
        stage.write(ARTICLE, SeriesTraps.article(numbers));
    }

    private List<Integer> numbers(String reader) {
        return stage.diary(reader, Stage.BERLIN).stream()
                .map(entry -> Integer.valueOf(entry.split(" ")[0]))
                .toList();
    }

    private void assertGot(String reader, Integer... numbers) {
        assertThat(numbers(reader)).containsExactly(numbers);
    }
}
