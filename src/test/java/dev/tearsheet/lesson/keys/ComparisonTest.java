package dev.tearsheet.lesson.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.keys.Comparison.Change;
import dev.tearsheet.lesson.keys.Comparison.Change.Kind;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article is edited by hands that come at random: what was not touched keeps its key and is called the same. */
class ComparisonTest {
    private static final String[] WORDS =
            "river lamp bread window winter letter garden stone bird music road paper salt clock coat".split(" ");

    private final Map<String, String> bodies = new HashMap<>();
    private int count;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsNotTouchedKeepsItsKeyWhateverIsDoneAroundIt(int seed) throws UnreadableArticle {
        var random = new Random(seed);
        var titles = new ArrayList<String>();
        for (int i = 0; i < 6 + random.nextInt(5); i++) {
            titles.add(newLesson(random));
        }
        List<Lesson> before = cut("a.txt", titles);
        Map<String, LessonKey> keys = new HashMap<>();
        before.forEach(lesson -> keys.put(lesson.title(), lesson.key()));
        var kept = new HashSet<>(titles);
        var edited = new HashSet<String>();
        edit(random, titles, kept, edited);

        List<Lesson> now = LessonKeys.carryOver(before, cut("renamed.txt", titles));

        for (Lesson lesson : now) {
            if (keys.containsKey(lesson.title())) {
                assertThat(lesson.key()).as(lesson.title()).isEqualTo(keys.get(lesson.title()));
            }
        }
        assertThat(now).extracting(Lesson::key).doesNotHaveDuplicates();
        Map<String, Kind> kinds = new HashMap<>();
        Comparison.of(before, now).forEach(change -> kinds.put(change.lesson().title(), change.kind()));
        keys.keySet()
                .forEach(title -> assertThat(kinds.get(title))
                        .as(title)
                        .isEqualTo(
                                !kept.contains(title) ? Kind.GONE : edited.contains(title) ? Kind.CHANGED : Kind.SAME));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void onlyTheOneThatWasCarriedElsewhereHasMoved(int seed) throws UnreadableArticle {
        var random = new Random(seed);
        var titles = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            titles.add(newLesson(random));
        }
        List<Lesson> before = cut("a.txt", titles);
        String carried = titles.remove(1);
        titles.add(5, carried);

        List<Change> changes = Comparison.of(before, cut("a.txt", titles));

        assertThat(changes).hasSize(7).allMatch(change -> change.kind() == Kind.SAME);
        assertThat(changes)
                .filteredOn(Change::moved)
                .extracting(change -> change.lesson().title())
                .containsExactly(carried);
    }

    private void edit(Random random, List<String> titles, HashSet<String> kept, HashSet<String> edited) {
        String gone = titles.remove(random.nextInt(titles.size()));
        kept.remove(gone);
        titles.add(random.nextInt(titles.size() + 1), newLesson(random));
        Collections.swap(titles, random.nextInt(titles.size()), random.nextInt(titles.size()));
        for (String title : titles) {
            if (kept.contains(title) && random.nextInt(4) == 0) {
                bodies.put(title, bodies.get(title) + " One more sentence was added here later on.");
                edited.add(title);
            }
        }
    }

    private String newLesson(Random random) {
        String title = "Lesson of the " + pick(random) + " and the " + pick(random) + " " + (char) ('A' + count++);
        var body = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            body.append(pick(random)).append(i % 9 == 8 ? ". " : " ");
        }
        bodies.put(title, body + "and so it ended.");
        return title;
    }

    private static String pick(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private List<Lesson> cut(String file, List<String> titles) throws UnreadableArticle {
        var text =
                new StringBuilder("An article about many things\n\nSomething to begin with, so that it has one.\n\n");
        for (int i = 0; i < titles.size(); i++) {
            text.append(i + 1).append(". ").append(titles.get(i)).append("\n\n");
            text.append(bodies.get(titles.get(i))).append("\n\n");
        }
        Outline outline = new Splitter()
                .split(new ArticleReader().read(file, text.toString().getBytes()));
        assertThat(outline.lessons()).hasSameSizeAs(titles);
        return outline.lessons();
    }
}
