package dev.tearsheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.tearsheet.lesson.words.Words;

/** The property that an outline has for every article: nothing is lost, and nothing is told twice. */
final class Coverage {
    /** The words of a heading's number, such as "Step 1 of 7", are in no title. */
    private static final int MARKER_WORDS = 4;

    private final List<String> lines;
    private final List<Section> parts = new ArrayList<>();
    private final int[] owners;
    private final int[] leftOut;
    private final List<String> faults = new ArrayList<>();

    private Coverage(List<String> lines, Outline outline) {
        this.lines = lines;
        owners = new int[lines.size() + 2];
        leftOut = new int[lines.size() + 2];
        outline.introduction().ifPresent(parts::add);
        parts.addAll(outline.otherSections());
        outline.lessons().forEach(lesson -> parts.add(new Section(lesson.title(), lesson.body(), lesson.lines())));
        parts.addAll(outline.questions());
        outline.conclusion().ifPresent(parts::add);
        parts.forEach(part -> count(owners, part.lines()));
        outline.leftOut().forEach(one -> count(leftOut, one.lines()));
    }

    /** Each line that is not blank is left out once, or stands in exactly one part and is told there. */
    static void assertWhole(List<String> lines, Outline outline) {
        var coverage = new Coverage(lines, outline);
        coverage.checkLines();
        coverage.parts.forEach(coverage::checkTold);
        assertThat(coverage.faults).isEmpty();
    }

    private void count(int[] counts, Lines range) {
        if (range.last() > lines.size()) {
            faults.add("no such lines: " + range + " of " + lines.size());
        }
        for (int line = range.first(); line <= Math.min(range.last(), lines.size()); line++) {
            counts[line]++;
        }
    }

    private void checkLines() {
        for (int line = 1; line <= lines.size(); line++) {
            boolean once = leftOut[line] == 1 || leftOut[line] == 0 && owners[line] == 1;
            if (!lines.get(line - 1).isBlank() && !once) {
                faults.add("line %d is in %d parts and left out %d times: %s"
                        .formatted(line, owners[line], leftOut[line], shown(line)));
            }
        }
    }

    private void checkTold(Section part) {
        Set<Integer> told = new HashSet<>();
        Set<String> words = new HashSet<>(Words.of(part.title()));
        for (Block block : part.body()) {
            words.addAll(Words.of(block.text()));
            for (int line = block.lines().first(); line <= block.lines().last(); line++) {
                told.add(line);
            }
        }
        boolean heading = !part.title().isEmpty();
        for (int line = part.lines().first(); line <= Math.min(part.lines().last(), lines.size()); line++) {
            if (!lines.get(line - 1).isBlank() && leftOut[line] == 0) {
                checkTold(line, heading, told, words);
                // A bullet may stand alone on the line above its heading.
                heading &= words.isEmpty() || own(line).isEmpty();
            }
        }
    }

    private void checkTold(int line, boolean heading, Set<Integer> told, Set<String> words) {
        List<String> own = own(line);
        boolean inTitle = words.containsAll(own);
        if (!heading && !told.contains(line) && !inTitle) {
            faults.add("line %d is in no block: %s".formatted(line, shown(line)));
        }
        for (int i = heading ? Math.min(MARKER_WORDS, own.size()) : 0; i < own.size(); i++) {
            // A number at the beginning of an item becomes its label.
            boolean label = i == 0 && own.get(0).chars().allMatch(Character::isDigit);
            if (!words.contains(own.get(i)) && !label) {
                faults.add("line %d has lost \"%s\": %s".formatted(line, own.get(i), shown(line)));
                return;
            }
        }
    }

    private List<String> own(int line) {
        return Words.of(lines.get(line - 1)).stream()
                .filter(Coverage::hasLetter)
                .toList();
    }

    /** A picture before a title is no word of it. */
    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String shown(int line) {
        String text = lines.get(line - 1);
        return text.substring(0, Math.min(80, text.length()));
    }
}
