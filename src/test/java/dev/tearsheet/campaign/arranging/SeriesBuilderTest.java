package dev.tearsheet.campaign.arranging;

import static dev.tearsheet.campaign.Fixtures.article;
import static dev.tearsheet.campaign.Fixtures.lesson;
import static dev.tearsheet.campaign.Fixtures.ordinals;
import static dev.tearsheet.campaign.Fixtures.outline;
import static dev.tearsheet.campaign.Fixtures.section;
import static dev.tearsheet.campaign.Fixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesBuilderTest {
    private static final Arrangement ROUND_ROBIN =
            arranged(Arrangement.Order.ROUND_ROBIN, Arrangement.Questions.IN_THE_FINISHING_MAIL);

    private final SeriesBuilder builder = builder(Arrangement.PLAIN);

    @Test
    void aFirstRevisionNumbersItsLessonsFromNought() {
        Series series = builder.build(List.of(article("a", "One", "Two"), article("b", "Three")), Optional.empty());
        assertThat(series.revision()).isEqualTo(1);
        assertThat(titles(series)).containsExactly("One", "Two", "Three");
        assertThat(ordinals(series)).containsExactly(0, 1, 2);
        assertThat(series.lessons()).extracting(SeriesLesson::article).containsExactly("a", "a", "b");
    }

    @Test
    void anArticleWithoutAChangeLeavesTheSeriesAsItIs() {
        Series first = builder.build(List.of(article("a", "One", "Two")), Optional.empty());
        assertThat(builder.build(List.of(article("a", "One", "Two")), Optional.of(first)))
                .isSameAs(first);
    }

    @Test
    void linesThatMoveAreNoChangeForReaders() {
        Series first = builder.build(List.of(outline("a", List.of(lesson("One", "Text", 10, 1)))), Optional.empty());
        Series again =
                builder.build(List.of(outline("a", List.of(lesson("One", "Text", 40, 0.9)))), Optional.of(first));
        assertThat(again).isSameAs(first);
    }

    @Test
    void aChangedTextIsANewRevisionWithTheSameOrdinal() {
        Series first = builder.build(List.of(outline("a", List.of(lesson("One", "Text", 10, 1)))), Optional.empty());
        Series next = builder.build(List.of(outline("a", List.of(lesson("One", "Better", 10, 1)))), Optional.of(first));
        assertThat(next.revision()).isEqualTo(2);
        assertThat(ordinals(next)).containsExactly(0);
        assertThat(next.lessons().get(0).lesson().body().get(0).text()).isEqualTo("Better");
    }

    @Test
    void lessonsThatMoveKeepTheirOrdinals() {
        Series first = builder.build(List.of(article("a", "One", "Two", "Three")), Optional.empty());
        Series next = builder.build(List.of(article("a", "Three", "One", "Two")), Optional.of(first));
        assertThat(next.revision()).isEqualTo(2);
        assertThat(ordinals(next)).containsExactly(2, 0, 1);
    }

    @Test
    void theOrdinalOfALessonThatWentIsNeverGivenToAnother() {
        Series first = builder.build(List.of(article("a", "One", "Two")), Optional.empty());
        Series without = builder.build(List.of(article("a", "One")), Optional.of(first));
        Series next = builder.build(List.of(article("a", "One", "New")), Optional.of(without));
        assertThat(ordinals(next)).containsExactly(0, 2);
        assertThat(next.gone()).extracting(SeriesLesson::ordinal).containsExactly(1);
    }

    @Test
    void aLessonThatComesBackHasItsOldOrdinalSoThatNobodyGetsItTwice() {
        Series first = builder.build(List.of(article("a", "One", "Two", "Three")), Optional.empty());
        Series without = builder.build(List.of(article("a", "One")), Optional.of(first));
        Series back = builder.build(List.of(article("a", "One", "Two", "Three")), Optional.of(without));
        assertThat(ordinals(back)).containsExactly(0, 1, 2);
        assertThat(back.gone()).isEmpty();
        assertThat(back.revision()).isEqualTo(3);
    }

    @Test
    void articlesThatLostAllTheirLessonsLeaveTheSeriesAsItIs() {
        Series first = builder.build(List.of(article("a", "One")), Optional.empty());
        assertThat(builder.build(List.of(article("a")), Optional.of(first))).isSameAs(first);
    }

    @Test
    void whatStandsBeforeAnArticlesFirstLessonOpensItAndTheRestClosesItsLast() {
        Series series = builder.build(List.of(framed("a", "A1", "A2"), article("b", "B1")), Optional.empty());
        assertThat(series.lessons().get(0).opening()).extracting(s -> s.title()).containsExactly("Intro a", "Early a");
        assertThat(series.lessons().get(0).closing()).isEmpty();
        assertThat(series.lessons().get(1).opening()).isEmpty();
        assertThat(series.lessons().get(1).closing()).extracting(s -> s.title()).containsExactly("Late a", "End a");
        assertThat(series.lessons().get(2).opening()).isEmpty();
    }

    @Test
    void aLoneLessonIsOpenedAndClosed() {
        SeriesLesson only = builder.build(List.of(framed("a", "A1")), Optional.empty())
                .lessons()
                .get(0);
        assertThat(only.opening()).hasSize(2);
        assertThat(only.closing()).hasSize(2);
    }

    @Test
    void roundRobinTakesALessonOfEachArticleInTurnAndKeepsEachArticlesFrame() {
        Series series =
                builder(ROUND_ROBIN).build(List.of(framed("a", "A1", "A2", "A3"), framed("b", "B1")), Optional.empty());
        assertThat(titles(series)).containsExactly("A1", "B1", "A2", "A3");
        assertThat(ordinals(series)).containsExactly(0, 1, 2, 3);
        assertThat(series.lessons().get(1).opening()).extracting(s -> s.title()).containsExactly("Intro b", "Early b");
        assertThat(series.lessons().get(1).closing()).extracting(s -> s.title()).containsExactly("Late b", "End b");
        assertThat(series.lessons().get(3).closing()).extracting(s -> s.title()).containsExactly("Late a", "End a");
    }

    @Test
    void questionsAreToldInTheFinishingMailOrLeftOut() {
        Arrangement without = arranged(Arrangement.Order.AS_WRITTEN, Arrangement.Questions.LEFT_OUT);
        List<Outline> articles = List.of(framed("a", "A1"), framed("b", "B1"));
        Series told = builder.build(articles, Optional.empty());
        assertThat(told.questions()).extracting(s -> s.title()).containsExactly("Why a?", "Why b?");
        Series silent = builder(without).build(articles, Optional.of(told));
        assertThat(silent.questions()).isEmpty();
        assertThat(silent.revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void roundRobinLosesNothingAndKeepsTheOrderWithinEachArticle(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<Outline> articles = new ArrayList<>();
            for (int a = random.nextInt(5); a >= 0; a--) {
                articles.add(article("f" + a, someTitles("F" + a + " L", random.nextInt(9))));
            }
            Series series = builder(ROUND_ROBIN).build(articles, Optional.empty());
            for (Outline article : articles) {
                assertThat(series.lessons().stream()
                                .filter(l -> l.article().equals(article.file()))
                                .map(SeriesLesson::lesson))
                        .isEqualTo(article.lessons());
            }
            assertThat(series.size())
                    .isEqualTo(
                            articles.stream().mapToInt(a -> a.lessons().size()).sum());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void anOrdinalBelongsToOneLessonForEver(long seed) {
        Random random = new Random(seed);
        Map<Integer, String> owners = new HashMap<>();
        Map<String, Integer> ordinals = new HashMap<>();
        Optional<Series> series = Optional.empty();
        for (int edit = 0; edit < 200; edit++) {
            List<String> titles = new ArrayList<>(List.of(someTitles("L", 12 + edit / 10)));
            Collections.shuffle(titles, random);
            String[] some = titles.subList(0, random.nextInt(titles.size())).toArray(String[]::new);
            Series next = builder(random.nextBoolean() ? ROUND_ROBIN : Arrangement.PLAIN)
                    .build(List.of(article("a", some)), series);
            next.lessons().forEach(l -> {
                assertThat(owners.computeIfAbsent(l.ordinal(), o -> l.lesson().title()))
                        .isEqualTo(l.lesson().title());
                assertThat(ordinals.computeIfAbsent(l.lesson().title(), t -> l.ordinal()))
                        .isEqualTo(l.ordinal());
            });
            series = Optional.of(next);
        }
    }

    private static SeriesBuilder builder(Arrangement arrangement) {
        return new SeriesBuilder(arrangement, Locale.ENGLISH);
    }

    private static Arrangement arranged(Arrangement.Order order, Arrangement.Questions questions) {
        return new Arrangement(order, List.of(), Arrangement.Same.KEEP_ALL, questions, false, List.of());
    }

    private static String[] someTitles(String prefix, int count) {
        String[] titles = new String[count];
        for (int i = 0; i < count; i++) {
            titles[i] = prefix + i;
        }
        return titles;
    }

    private static Outline framed(String file, String... titles) {
        List<Lesson> lessons = article(file, titles).lessons();
        int end = lessons.get(lessons.size() - 1).lines().first();
        return new Outline(
                file,
                file,
                Optional.of(section("Intro " + file, 1)),
                List.of(section("Early " + file, 5), section("Late " + file, end + 3)),
                lessons,
                List.of(section("Why " + file + "?", end + 5)),
                Optional.of(section("End " + file, end + 7)),
                List.of(),
                List.of());
    }
}
