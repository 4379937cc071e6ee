package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.heading.LineStyle.Letters;
import dev.tearsheet.lesson.heading.ShortLines.Run;
import dev.tearsheet.lesson.words.Topic;

/** Finds headings that have no number and no markup: short lines of one style with text below each of them. */
final class StyledHeadings implements HeadingFinder {
    private static final int FEWEST = 3;
    private static final int LEAST_TEXT = 15;
    private static final int LONGEST_NAME = 7;
    /** With a second line below each heading they are half of the short lines. */
    private static final double LEAST_OF_ALL = 0.45;

    private static final List<Topic> OTHER_PARTS =
            List.of(Topic.INTRODUCTION, Topic.CONCLUSION, Topic.QUESTIONS, Topic.OVERVIEW);

    @Override
    public Optional<Proposal> find(Draft draft) {
        var shorts = new ShortLines(draft);
        int end = end(draft);
        List<Run> runs = shorts.runs(draft.frontEnd() + 1, end);
        List<Integer> lines = choose(draft, runs);
        lines.removeIf(line -> isOtherPart(draft, line));
        if (lines.size() < FEWEST || !haveText(draft, lines) || new Interview(draft).is(lines)) {
            return Optional.empty();
        }
        double share = (double) lines.size() / runs.size();
        boolean most = lines.size() >= LEAST_OF_ALL * shorts.count(draft.frontEnd() + 1, end);
        boolean promised = Promise.of(draft).fits(lines.size());
        boolean clear = share >= 0.75 && most && !areSentences(draft, lines);
        double confidence = promised || clear ? 0.85 : 0.75;
        String rule = "short lines " + style(draft, lines);
        return Optional.of(new Proposal(
                rule, confidence, lines.stream().map(Proposal.Found::plain).toList()));
    }

    /** Lines that lead over to what is below, such as "But then people tell me this:", and name nothing. */
    private static boolean areSentences(Draft draft, List<Integer> lines) {
        int words = lines.stream().mapToInt(line -> draft.words(line, line + 1)).sum();
        return new Shape(draft).last(lines.get(0)) == ':' && words > lines.size() * LONGEST_NAME;
    }

    /** Where the questions or the conclusion begin: what is below is no lesson. */
    private static int end(Draft draft) {
        var shape = new Shape(draft);
        for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
            boolean late = draft.words(0, i) * 3 > draft.words(0, draft.size());
            boolean part = shape.isShortLine(i)
                    && shape.words(i) <= 8
                    && (shape.opens(Topic.QUESTIONS, i) || shape.opens(Topic.CONCLUSION, i));
            if (late && part) {
                return i;
            }
        }
        return draft.size();
    }

    /** The line of each run that is written as most are; runs of which no line is are left. */
    private static List<Integer> choose(Draft draft, List<Run> runs) {
        List<LineStyle> styles =
                runs.stream().map(run -> LineStyle.of(draft, run.first())).toList();
        LineStyle usual = usual(styles);
        long pairs = runs.stream().filter(run -> run.lines().size() > 1).count();
        boolean inPairs = pairs * 2 >= runs.size();
        var lines = new ArrayList<Integer>();
        for (Run run : runs) {
            List<Integer> agreeing = run.lines().stream()
                    .filter(line -> LineStyle.of(draft, line).agrees(usual) && isOf(draft, line, usual))
                    .toList();
            boolean single = run.lines().size() < 3 || agreeing.size() == 1 || usual.end() == ':' || inPairs;
            Optional<Integer> chosen = agreeing.stream().findFirst().filter(line -> single);
            chosen.ifPresent(lines::add);
        }
        return lines;
    }

    /** Questions stand among questions; a lone one is what the author asks on the way. */
    private static boolean isOf(Draft draft, int line, LineStyle usual) {
        boolean asks = LineStyle.of(draft, line).end() == '?';
        if (LineStyle.of(draft, line).end() == '!' && usual.end() != '!') {
            return false;
        }
        return usual.end() == '?' ? asks : !asks || draft.words(line, line + 1) > 3;
    }

    private static LineStyle usual(List<LineStyle> styles) {
        boolean symbols = most(styles, LineStyle::symbol);
        boolean colons = most(styles, style -> style.end() == ':');
        List<LineStyle> same = styles.stream()
                .filter(style -> style.symbol() == symbols && (style.end() == ':') == colons)
                .toList();
        boolean questions = same.stream().filter(style -> style.end() == '?').count() * 10 >= same.size() * 6L;
        boolean calls = same.stream().filter(style -> style.end() == '!').count() * 4 > same.size();
        long titles = count(same, Letters.TITLE);
        long sentences = count(same, Letters.SENTENCE);
        Letters letters = titles >= 2 * sentences && titles > 1 ? Letters.TITLE : Letters.EITHER;
        return new LineStyle(letters, colons ? ':' : questions ? '?' : calls ? '!' : '.', symbols);
    }

    private static boolean most(List<LineStyle> styles, Predicate<LineStyle> is) {
        long count = styles.stream().filter(is).count();
        return count >= FEWEST && count * 2 > styles.size();
    }

    private static long count(List<LineStyle> styles, Letters letters) {
        return styles.stream().filter(style -> style.letters() == letters).count();
    }

    /** Whether most of the lines have some text below, and not a list or a few words. */
    private static boolean haveText(Draft draft, List<Integer> lines) {
        long full = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1 < lines.size() ? lines.get(i + 1) : draft.size();
            int words = 0;
            for (int below = lines.get(i) + 1; below < end; below++) {
                words += draft.at(below).kind() == Passage.Kind.TEXT ? draft.words(below, below + 1) : 0;
            }
            full += words >= LEAST_TEXT ? 1 : 0;
        }
        return full * 3 >= lines.size() * 2L;
    }

    private static boolean isOtherPart(Draft draft, int line) {
        var shape = new Shape(draft);
        return OTHER_PARTS.stream().anyMatch(topic -> shape.opens(topic, line) && shape.words(line) <= 6);
    }

    private static String style(Draft draft, List<Integer> lines) {
        return lines.stream()
                .map(line -> LineStyle.of(draft, line))
                .max(Comparator.comparing(style -> style.letters() != Letters.EITHER))
                .map(style -> style.symbol()
                        ? "with a symbol"
                        : style.end() == ':'
                                ? "with a colon"
                                : style.end() == '?'
                                        ? "that ask"
                                        : style.letters() == Letters.TITLE ? "in title case" : "in sentence case")
                .orElse("");
    }
}
