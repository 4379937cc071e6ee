package dev.tearsheet.lesson.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;

/** Keeps the keys of lessons when their article is cut again. */
public final class LessonKeys {
    private static final int SUFFIX = 6;

    private LessonKeys() {}

    /**
     * The new lessons in their order, each with the key it had before if it is the same lesson, all keys different. A
     * lesson is the same if its words are, else if its heading is, else if heading and text together are nearly so; its
     * place and its file do not count. New lessons get keys that no lesson before had.
     */
    public static List<Lesson> carryOver(List<Lesson> before, List<Lesson> now) {
        int[] same = new LessonMatches(before, now).sameBefore();
        var result = new ArrayList<Lesson>();
        for (int i = 0; i < now.size(); i++) {
            result.add(
                    same[i] < 0
                            ? now.get(i)
                            : now.get(i).withKey(before.get(same[i]).key()));
        }
        Set<LessonKey> taken = new HashSet<>();
        before.forEach(lesson -> taken.add(lesson.key()));
        nameNewOnes(result, same, taken);
        return List.copyOf(result);
    }

    /** The key that a lesson asks for, made from its title. */
    public static LessonKey first(String title, List<Block> body) {
        String slug = Slug.of(title);
        return new LessonKey(
                slug.isEmpty() ? "lesson-" + ContentHash.of(title, body).substring(0, SUFFIX) : slug);
    }

    /** Two that ask for one key both get a suffix made from their words: which of them comes first must not matter. */
    private static void nameNewOnes(List<Lesson> lessons, int[] same, Set<LessonKey> taken) {
        Map<LessonKey, Integer> asked = new HashMap<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (same[i] < 0) {
                asked.merge(lessons.get(i).key(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < lessons.size(); i++) {
            if (same[i] < 0) {
                Lesson lesson = lessons.get(i);
                boolean free = asked.get(lesson.key()) == 1 && !taken.contains(lesson.key());
                LessonKey key = free ? lesson.key() : suffixed(lesson, taken);
                taken.add(key);
                lessons.set(i, lesson.withKey(key));
            }
        }
    }

    /** The key with some of the content's hash; only twins, equal to the last word, are told apart by a count. */
    private static LessonKey suffixed(Lesson lesson, Set<LessonKey> taken) {
        String hash = ContentHash.of(lesson.title(), lesson.body()).substring(0, SUFFIX);
        var key = new LessonKey(Slug.with(lesson.key().value(), hash));
        for (int twin = 2; taken.contains(key); twin++) {
            key = new LessonKey(Slug.with(lesson.key().value(), hash + "-" + twin));
        }
        return key;
    }
}
