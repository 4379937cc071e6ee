package dev.tearsheet.lesson.grade;

import java.util.BitSet;
import java.util.List;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.words.Words;

/** Compares an outline with what a person found in the same article. */
public final class Grader {
    private final List<String> lines;
    private final Outline outline;
    private final Gold gold;

    private Grader(List<String> lines, Outline outline, Gold gold) {
        this.lines = lines;
        this.outline = outline;
        this.gold = gold;
    }

    /**
     * The counts of one article.
     *
     * @param lines the lines of its file
     */
    public static Tally grade(List<String> lines, Outline outline, Gold gold) {
        return new Grader(lines, outline, gold).tally();
    }

    private Tally tally() {
        boolean trap = gold.lessons().isEmpty();
        List<Lesson> lessons = trap ? sure() : outline.lessons();
        int found = lessons.size();
        int expected = gold.lessons().size();
        int met = 0;
        int wholes = 0;
        int titles = 0;
        for (Lesson lesson : lessons) {
            var same = gold.lessonAt(lesson.lines().first());
            met += same.isPresent() ? 1 : 0;
            wholes += same.filter(other -> end(other.lines()) == end(lesson.lines()))
                            .isPresent()
                    ? 1
                    : 0;
            titles += same.filter(other -> plain(other.title()).equals(plain(lesson.title())))
                            .isPresent()
                    ? 1
                    : 0;
        }
        int filled = (int) lines.stream().filter(line -> !line.isBlank()).count();
        return new Tally(
                1,
                found == expected ? 1 : 0,
                expected,
                found,
                met,
                wholes,
                titles,
                filled,
                covered(),
                misplaced(),
                trap ? 1 : 0,
                trap ? found : 0,
                outline.isSure() && !(met == expected && found == expected) ? 1 : 0);
    }

    /** Where a person found no lessons, a proposal is no false one: it says itself that it does not know. */
    private List<Lesson> sure() {
        return outline.lessons().stream().filter(lesson -> !lesson.isProposed()).toList();
    }

    /** The last line of the range that is neither blank nor left out in the outline or by the person. */
    private int end(Lines range) {
        int end = Math.min(range.last(), lines.size());
        while (end > range.first() && (lines.get(end - 1).isBlank() || isLeftOut(end))) {
            end--;
        }
        return end;
    }

    private boolean isLeftOut(int line) {
        return gold.leftOut().contains(line) || outline.leftOut().stream().anyMatch(out -> contains(out.lines(), line));
    }

    private int covered() {
        int[] owners = new int[lines.size() + 1];
        outline.parts().forEach(part -> count(owners, part, 1));
        outline.leftOut().forEach(out -> {
            for (int line = out.lines().first(); line <= Math.min(out.lines().last(), lines.size()); line++) {
                owners[line] = owners[line] > 1 ? owners[line] : 1;
            }
        });
        int covered = 0;
        for (int line = 1; line <= lines.size(); line++) {
            covered += !lines.get(line - 1).isBlank() && owners[line] == 1 ? 1 : 0;
        }
        return covered;
    }

    private void count(int[] owners, Lines range, int by) {
        for (int line = range.first(); line <= Math.min(range.last(), lines.size()); line++) {
            owners[line] += by;
        }
    }

    private int misplaced() {
        var mine = new BitSet();
        outline.lessons()
                .forEach(lesson ->
                        mine.set(lesson.lines().first(), lesson.lines().last() + 1));
        outline.leftOut()
                .forEach(out -> mine.clear(out.lines().first(), out.lines().last() + 1));
        var theirs = new BitSet();
        gold.lessons()
                .forEach(lesson ->
                        theirs.set(lesson.lines().first(), lesson.lines().last() + 1));
        gold.leftOut().forEach(theirs::clear);
        mine.xor(theirs);
        return (int) mine.stream()
                .filter(line -> line <= lines.size() && !lines.get(line - 1).isBlank())
                .count();
    }

    private static boolean contains(Lines range, int line) {
        return range.first() <= line && line <= range.last();
    }

    private static String plain(String title) {
        return Words.plain(title);
    }
}
