package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;

/** How much text lies under each of some headings, up to the next one or to one of a higher rank. */
final class Sections {
    private final List<Integer> words = new ArrayList<>();
    private final int all;

    private Sections(Draft draft, List<Integer> headings) {
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1) : draft.size();
            words.add(words(draft, headings.get(i), end));
        }
        int sum = 0;
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            sum += draft.words(i, i + 1);
        }
        this.all = sum;
    }

    static Sections of(Draft draft, List<Proposal.Found> headings) {
        return new Sections(draft, headings.stream().map(Proposal.Found::at).toList());
    }

    /** The share of the headings with at least so many words below. */
    double filled(int least) {
        return (double) words.stream().filter(count -> count >= least).count() / words.size();
    }

    /** The share of the article that lies under them, the last of them taken for no longer than the longest before. */
    double share() {
        int last = words.size() - 1;
        int longest = words.subList(0, last).stream().mapToInt(i -> i).max().orElse(0);
        int sum = words.subList(0, last).stream().mapToInt(i -> i).sum() + Math.min(longest, words.get(last));
        return all == 0 ? 0 : (double) sum / all;
    }

    /** Whether each has so many words and none is so many times as long as another, the last of them aside. */
    boolean areAlike(int least, int times) {
        int shortest = words.stream().mapToInt(count -> count).min().orElse(0);
        int longest = words.subList(0, words.size() - 1).stream()
                .mapToInt(count -> count)
                .max()
                .orElse(0);
        return shortest >= least && longest <= times * shortest;
    }

    private static int words(Draft draft, int heading, int end) {
        int sum = draft.at(heading).kind() == Passage.Kind.HEADING ? 0 : draft.words(heading, heading + 1);
        for (int i = draft.next(heading); i < end && !isHigher(draft, i, heading); i = draft.next(i)) {
            sum += draft.at(i).kind() == Passage.Kind.HEADING ? 0 : draft.words(i, i + 1);
        }
        return sum;
    }

    private static boolean isHigher(Draft draft, int index, int heading) {
        boolean ranked = draft.at(index).kind() == Passage.Kind.HEADING;
        int level = draft.at(heading).kind() == Passage.Kind.HEADING
                ? draft.at(heading).level()
                : Integer.MAX_VALUE;
        return ranked && draft.at(index).level() < level;
    }
}
