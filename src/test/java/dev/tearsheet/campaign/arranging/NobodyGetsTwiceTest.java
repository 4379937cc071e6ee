package dev.tearsheet.campaign.arranging;

import static dev.tearsheet.campaign.Fixtures.lesson;
import static dev.tearsheet.campaign.Fixtures.outline;
import static dev.tearsheet.campaign.arranging.Wishes.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one promise of a series: whatever the operator does to it, no reader gets twice what the reader had. */
class NobodyGetsTwiceTest {
    private static final List<String> TITLES = List.of("A", "B", "C", "D", "E", "F");

    private Optional<Series> series = Optional.empty();
    private Reader ann;

    @BeforeEach
    void annBegins() {
        ann = new Reader();
    }

    @Test
    void whoHadOneOfTwoMergedLessonsGetsTheOtherByItself() {
        become(wishes());
        ann.reads(1);
        become(wishes().merge("b", "a"));
        ann.reads(1);
        assertThat(ann.mails).containsExactly("A: A1 A2 A3", "B: B1 B2 B3");
        assertThat(series.orElseThrow().numberOf(ann.last)).isEqualTo(1);
    }

    @Test
    void whoHadTheMergedLessonGetsNeitherAgainWhenTheyArePartedAndNoMoreThanTheNewOneWhenAThirdJoins() {
        become(wishes().merge("b", "a"));
        ann.reads(1);
        become(wishes().merge("b", "a").merge("c", "a"));
        ann.reads(1);
        become(wishes());
        ann.reads(1);
        assertThat(ann.mails).containsExactly("A: A1 A2 A3 B B1 B2 B3", "C: C1 C2 C3", "D: D1 D2 D3");
    }

    @Test
    void whoHadAWholeLessonGetsNoneOfItsParts() {
        become(wishes());
        ann.reads(1);
        become(wishes().cut("a", "A2"));
        ann.reads(1);
        assertThat(ann.mails).containsExactly("A: A1 A2 A3", "B: B1 B2 B3");
    }

    @Test
    void whoHasBegunALessonInPartsGetsItsRestAlsoWhenItIsWholeAgainOrCutOtherwise() {
        become(wishes().cut("a", "A3"));
        ann.reads(1);
        become(wishes().cut("a", "A2", "A3"));
        ann.reads(1);
        become(wishes());
        ann.reads(1);
        assertThat(ann.mails).containsExactly("A: A1 A2", "A (2): A3", "B: B1 B2 B3");
    }

    @Test
    void aDraftThatIsReleasedReachesWhoIsPastItsPlace() {
        become(wishes().draft("a"));
        ann.reads(2);
        become(wishes());
        ann.reads(1);
        assertThat(ann.mails).containsExactly("B: B1 B2 B3", "C: C1 C2 C3", "A: A1 A2 A3");
    }

    @Test
    void aLessonThatIsRenamedIsTheSameLesson() {
        become(wishes());
        ann.reads(1);
        become(wishes().rename("a", "Better"));
        ann.reads(1);
        assertThat(ann.mails).containsExactly("A: A1 A2 A3", "B: B1 B2 B3");
    }

    @Test
    void aLessonThatWasSentBeforeItWasMergedIsStillFoundByItsOrdinal() {
        become(wishes());
        int claimed = series.orElseThrow().lessons().get(1).ordinal();
        become(wishes().merge("b", "a"));
        assertThat(series.orElseThrow().lesson(claimed))
                .hasValueSatisfying(l -> assertThat(l.lesson().title()).isEqualTo("B"));
        become(wishes().leaveOut("b"));
        assertThat(series.orElseThrow().lesson(claimed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverTheOperatorDoes(long seed) {
        Random random = new Random(seed);
        List<Reader> readers = new ArrayList<>();
        for (int day = 0; day < 150; day++) {
            if (day % 3 == 0) {
                become(anything(random));
            }
            if (day % 10 == 0) {
                readers.add(new Reader());
            }
            readers.stream().filter(r -> random.nextInt(4) > 0).forEach(r -> r.reads(1));
        }
        become(wishes());
        for (Reader reader : readers) {
            reader.reads(50);
            assertThat(reader.paragraphs).as("nothing is lost either").hasSize(3 * TITLES.size());
        }
    }

    /** Parts are never left out here: what a reader is owed of a lesson cut anew would not be defined. */
    private static Wishes anything(Random random) {
        Wishes wishes = wishes();
        List<String> keys = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
        Collections.shuffle(keys, random);
        for (int i = 0; i + 1 < keys.size(); i++) {
            String key = keys.get(i);
            switch (random.nextInt(8)) {
                case 0 -> wishes.leaveOut(key);
                case 1 -> wishes.draft(key);
                case 2 -> wishes.cut(key, key + "2");
                case 3 -> wishes.cut(key, key + "2", key + "3");
                case 4 -> wishes.merge(key, keys.get(keys.size() - 1));
                case 5 -> wishes.rename(key, "Once " + key);
                case 6 -> wishes.before(key, keys.get(i + 1));
                default -> wishes.keep(key);
            }
        }
        return wishes;
    }

    private void become(Wishes wishes) {
        List<Lesson> lessons = new ArrayList<>();
        for (String t : TITLES) {
            lessons.add(lesson(t, 10 * (lessons.size() + 1), t + "1", t + "2", t + "3"));
        }
        List<Outline> articles =
                List.of(outline("x", lessons.subList(0, 4)), outline("y", lessons.subList(4, lessons.size())));
        series = Optional.of(new SeriesBuilder(wishes.plan(), Locale.ENGLISH).build(articles, series));
    }

    /** Gets lessons as the engine would send them, and minds what was in them. */
    private final class Reader {
        private final BitSet received = new BitSet();
        private final Set<String> paragraphs = new HashSet<>();
        private final List<String> mails = new ArrayList<>();
        private SeriesLesson last;

        void reads(int issues) {
            for (int i = 0; i < issues; i++) {
                series.orElseThrow().nextAfter(received).ifPresent(this::read);
            }
        }

        private void read(SeriesLesson lesson) {
            assertThat(series.orElseThrow().lesson(lesson.ordinal())).contains(lesson);
            assertThat(received.get(lesson.ordinal())).isFalse();
            received.set(lesson.ordinal());
            last = lesson;
            for (Block block : lesson.lesson().body()) {
                if (block instanceof Block.Paragraph) {
                    assertThat(paragraphs.add(block.text()))
                            .as("%s for the first time", block.text())
                            .isTrue();
                }
            }
            mails.add(lesson.lesson().title() + ": "
                    + String.join(
                            " ",
                            lesson.lesson().body().stream().map(Block::text).toList()));
        }
    }
}
