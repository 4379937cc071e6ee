package dev.tearsheet.campaign.arranging;

import static dev.tearsheet.campaign.Fixtures.article;
import static dev.tearsheet.campaign.Fixtures.lesson;
import static dev.tearsheet.campaign.Fixtures.outline;
import static dev.tearsheet.campaign.Fixtures.section;
import static dev.tearsheet.campaign.arranging.Wishes.wishes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Arrangement.Same;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangerTest {
    private static final List<Outline> TWO = List.of(article("x", "A", "B", "C"), article("y", "D", "E"));

    private static final List<Outline> LONG = List.of(outline(
            "x",
            List.of(lesson("A", 10, "First one.", "Second one.", "## Third", "Fourth one."), lesson("B", 20, "B."))));

    private static final String GRUDGE =
            "Forgiving a friend soon costs less than carrying a grudge through the winter.";
    private static final String GRUDGES = "A grudge is heavy. Whoever forgives a friend early has lighter winters.";
    private static final List<Outline> TWICE_TOLD = List.of(
            outline("x", List.of(lesson("Forgive early", 10, GRUDGE), lesson("Ledger", 20, "Write down every coin."))),
            outline(
                    "y",
                    List.of(lesson("Whistle", 10, "Try it with grass."), lesson("Do not carry grudges", 20, GRUDGES))));

    @Test
    void aLessonIsToldUnderAnotherTitle() {
        Arranged arranged = arrange(TWO, wishes().rename("b", "Better"));
        assertThat(told(arranged)).containsExactly("A", "Better", "C", "D", "E");
        assertThat(keys(arranged)).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void lessonsAreToldAsListedAndTheOthersFollowAsWritten() {
        assertThat(told(arrange(TWO, wishes().listed("e", "b")))).containsExactly("E", "B", "A", "C", "D");
    }

    @Test
    void aLessonMovesNextToAnother() {
        assertThat(told(arrange(TWO, wishes().before("d", "a")))).containsExactly("D", "A", "B", "C", "E");
        assertThat(told(arrange(TWO, wishes().after("a", "d")))).containsExactly("B", "C", "D", "A", "E");
    }

    @Test
    void movesAreMadeOneAfterTheOtherAsTheFileSaysThem() {
        assertThat(told(arrange(TWO, wishes().after("a", "e").after("b", "a"))))
                .containsExactly("C", "D", "E", "A", "B");
    }

    @Test
    void whatIsLeftOutOrADraftIsNotToldAndStandsAside() {
        Arranged arranged = arrange(TWO, wishes().leaveOut("a").draft("d"));
        assertThat(told(arranged)).containsExactly("B", "C", "E");
        assertThat(aside(arranged)).containsExactlyInAnyOrder("left out A", "draft D");
    }

    @Test
    void whatStandsAroundAnArticleGoesToTheFirstAndTheLastLessonThatIsTold() {
        List<Outline> framed = List.of(framed("x", "A", "B", "C"), framed("y", "D"));
        Arranged arranged = arrange(framed, wishes().leaveOut("a").merge("d", "c"));
        assertThat(arranged.told().get(0).opening()).extracting(s -> s.title()).containsExactly("Intro x");
        assertThat(arranged.told().get(1).opening()).extracting(s -> s.title()).containsExactly("Intro y");
        assertThat(arranged.told().get(1).closing()).extracting(s -> s.title()).containsExactly("End x", "End y");
    }

    @Test
    void mergedLessonsAreOneUnderTheTitleOfTheOneTheyJoin() {
        Arranged arranged = arrange(TWO, wishes().merge("d", "b").merge("e", "d"));
        assertThat(told(arranged)).containsExactly("A", "B", "C");
        assertThat(texts(arranged.told().get(1))).containsExactly("On B", "D", "On D", "E", "On E");
        assertThat(arranged.told().get(1).lesson().body().get(1)).isInstanceOf(Block.Subheading.class);
        assertThat(aside(arranged)).containsExactly("merged B", "merged D", "merged E");
    }

    @Test
    void aLessonThatJoinsADraftWaitsWithIt() {
        Arranged arranged = arrange(TWO, wishes().merge("d", "b").draft("b"));
        assertThat(told(arranged)).containsExactly("A", "C", "E");
        assertThat(aside(arranged)).contains("draft B");
    }

    @Test
    void aLessonIsCutWhereAParagraphBeginsWithTheseWords() {
        Arranged arranged = arrange(LONG, wishes().cut("a", "second ONE"));
        assertThat(told(arranged)).containsExactly("A", "A (2)", "B");
        assertThat(keys(arranged)).containsExactly("a", "a-part-2", "b");
        assertThat(texts(arranged.told().get(0))).containsExactly("First one.");
        assertThat(texts(arranged.told().get(1))).containsExactly("Second one.", "Third", "Fourth one.");
        assertThat(arranged.told().get(0).lesson().lines().last()).isEqualTo(11);
        assertThat(arranged.told().get(1).lesson().lines().first()).isEqualTo(12);
    }

    @Test
    void aLessonIsCutAtALineAndAPartThatBeginsWithASubheadingHasItAsTitle() {
        Arranged arranged = arrange(LONG, wishes().cut("a", "13"));
        assertThat(told(arranged)).containsExactly("A", "Third", "B");
        assertThat(texts(arranged.told().get(1))).containsExactly("Fourth one.");
    }

    @Test
    void aLessonIsCutInThreeAndItsPartsAreLessonsLikeOthers() {
        Arranged arranged = arrange(
                LONG, wishes().cut("a", "Third", "Second").leaveOut("a-part-2").rename("a-part-3", "End"));
        assertThat(told(arranged)).containsExactly("A", "End", "B");
    }

    @Test
    void thePartsOfALessonStayTogetherUnlessOneIsNamed() {
        Overrule cutAndMoved = new Overrule(
                "a",
                Optional.empty(),
                List.of("Second"),
                Optional.empty(),
                Optional.of(new Overrule.Move(false, "b")),
                Overrule.Standing.PLAIN);
        assertThat(told(arrange(LONG, wishes().say(cutAndMoved)))).containsExactly("B", "A", "A (2)");
        assertThat(told(arrange(LONG, wishes().cut("a", "Second").listed("b", "a-part-2"))))
                .containsExactly("B", "A (2)", "A");
    }

    @Test
    void lessonsThatTellTheSameAreAllToldIfNothingElseIsWanted() {
        assertThat(told(arrange(TWICE_TOLD, wishes())))
                .containsExactly("Forgive early", "Ledger", "Whistle", "Do not carry grudges");
    }

    @Test
    void lessonsOfTwoArticlesThatTellTheSameAreMergedUnderTheTitleOfTheFirst() {
        Arranged arranged = arrange(TWICE_TOLD, wishes().same(Same.MERGE));
        assertThat(told(arranged)).containsExactly("Forgive early", "Ledger", "Whistle");
        assertThat(texts(arranged.told().get(0))).containsExactly(GRUDGE, "Do not carry grudges", GRUDGES);
        assertThat(aside(arranged)).containsExactly("merged Forgive early", "merged Do not carry grudges");
    }

    @Test
    void ofLessonsThatTellTheSameTheLaterIsLeftOut() {
        Arranged arranged =
                arrange(TWICE_TOLD, wishes().same(Same.LEAVE_OUT_THE_LATER).listed("do-not-carry-grudges"));
        assertThat(told(arranged)).containsExactly("Do not carry grudges", "Ledger", "Whistle");
        assertThat(aside(arranged)).containsExactly("told before Forgive early");
    }

    @Test
    void aLessonThatIsKeptIsToldByItselfThoughAnotherTellsTheSame() {
        assertThat(told(arrange(TWICE_TOLD, wishes().same(Same.MERGE).keep("do-not-carry-grudges"))))
                .hasSize(4);
    }

    @Test
    void twoLessonsOfOneArticleAreNeverTakenForRepeats() {
        List<Outline> one = List.of(outline(
                "x", List.of(lesson("Forgive early", 10, GRUDGE), lesson("Do not carry grudges", 20, GRUDGES))));
        assertThat(told(arrange(one, wishes().same(Same.MERGE)))).hasSize(2);
    }

    static Stream<Arguments> objections() {
        return Stream.of(
                arguments(wishes().rename("x", "X"), "/lessons/x: there is no lesson 'x'"),
                arguments(wishes().merge("b", "x"), "/lessons/b/merge into: there is no lesson 'x'"),
                arguments(wishes().before("b", "x"), "/lessons/b/before: there is no lesson 'x'"),
                arguments(wishes().after("b", "x"), "/lessons/b/after: there is no lesson 'x'"),
                arguments(wishes().after("b", "b"), "/lessons/b/after: a lesson cannot stand next to itself"),
                arguments(wishes().listed("a", "x"), "/order/1: there is no lesson 'x'"),
                arguments(wishes().listed("a", "b", "a"), "/order/2: 'a' is listed twice: keep one"),
                arguments(wishes().merge("a", "a"), "/lessons/a/merge into: 'a' would be merged into itself"),
                arguments(
                        wishes().merge("a", "b").merge("b", "a"),
                        "/lessons/b/merge into: 'b' would be merged into itself"),
                arguments(
                        wishes().merge("a", "b").leaveOut("b"),
                        "/lessons/a/merge into: 'b' is left out: what is merged into it would never be told"),
                arguments(wishes().cut("b", "C."), "/lessons/b/cut at: this lesson has one paragraph only"),
                arguments(wishes().cut("a", "Nowhere"), "this lesson has no paragraph that begins with 'Nowhere'"),
                arguments(wishes().cut("a", "First"), "the lesson begins with 'First': nothing would stand before"),
                arguments(
                        wishes().cut("a", "one."),
                        "'one.' stands within a paragraph: write what that begins with, such as 'First one.'"),
                arguments(wishes().cut("a", "99"), "in line 99 that could begin a part; there are lines 12, 13, 14"),
                arguments(wishes().cut("a", "11"), "in line 11 that could begin a part; there are lines 12, 13, 14"));
    }

    @ParameterizedTest
    @MethodSource("objections")
    void whatCannotBeIsObjectedToWhereItIsWritten(Wishes wishes, String expected) {
        assertThat(arrange(LONG, wishes).objections())
                .extracting(o -> o.where() + ": " + o.message())
                .anyMatch(told -> told.contains(expected));
    }

    @Test
    void aCutThatTwoParagraphsFitIsObjectedTo() {
        List<Outline> echo = List.of(outline("x", List.of(lesson("A", 10, "One.", "So it is.", "So it was."))));
        assertThat(arrange(echo, wishes().cut("a", "So it")).objections())
                .singleElement()
                .satisfies(o -> assertThat(o.message())
                        .isEqualTo("2 paragraphs of this lesson begin with 'So it': write more of the one you mean"));
    }

    @Test
    void aPartThatWouldHaveTheKeyOfAnotherLessonIsObjectedTo() {
        List<Outline> clash =
                List.of(outline("x", List.of(lesson("A", 10, "One.", "Two."), lesson("A part 2", 20, "Three."))));
        assertThat(arrange(clash, wishes().cut("a", "Two")).objections())
                .extracting(Objection::message)
                .anyMatch(m -> m.startsWith("a part of a lesson would be called 'a-part-2'"));
    }

    private static Arranged arrange(List<Outline> articles, Wishes wishes) {
        return new Arranger(wishes.plan(), Locale.ENGLISH).arrange(articles, List.of());
    }

    private static List<String> told(Arranged arranged) {
        assertThat(arranged.objections()).isEmpty();
        return arranged.told().stream().map(l -> l.lesson().title()).toList();
    }

    private static List<String> keys(Arranged arranged) {
        return arranged.told().stream().map(l -> l.key().value()).toList();
    }

    private static List<String> aside(Arranged arranged) {
        return arranged.aside().stream()
                .map(a -> a.reason().words() + " " + a.lesson().lesson().title())
                .toList();
    }

    private static List<String> texts(SeriesLesson lesson) {
        return lesson.lesson().body().stream().map(Block::text).toList();
    }

    private static Outline framed(String file, String... titles) {
        List<Lesson> lessons = article(file, titles).lessons();
        return new Outline(
                file,
                file,
                Optional.of(section("Intro " + file, 1)),
                List.of(),
                lessons,
                List.of(),
                Optional.of(section("End " + file, 99)),
                List.of(),
                List.of());
    }
}
