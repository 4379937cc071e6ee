package dev.tearsheet.lesson.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.draft.TitleText;

/**
 * Decides which headings are those of the lessons: numbers that count on, else headings of the format, else lines of one
 * style.
 */
public final class LessonHeadings implements Step {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}|[IVXLC]{1,7})\\P{L}{0,3}");
    private static final int FEWEST = 3;
    private static final double DOUBTFUL = 0.75;
    private static final double LEAST_NUMBERED = 0.3;
    private static final double LEAST_PARAGRAPHS = 0.6;
    private static final double LEAST_SHARE = 0.45;
    private static final double MOST = 0.75;
    private static final int MORE_THAN_LINES = 30;
    private static final int UNLIKE = 6;
    private static final int UNLIKE_MARKED = 10;
    /** A section of fewer words is hardly a lesson. */
    private static final int FULL = 20;

    private static final HeadingFinder NUMBERED = new NumberedHeadings();
    private static final List<HeadingFinder> OTHERS =
            List.of(new MarkupHeadings(), new StyledHeadings(), new PromisedParagraphs(), new CallingParagraphs());

    @Override
    public void mark(Draft draft) {
        Optional<Proposal> numbered = NUMBERED.find(draft);
        Optional<Proposal> other =
                OTHERS.stream().flatMap(finder -> finder.find(draft).stream()).findFirst();
        boolean inside = numbered.isPresent() && other.isPresent() && isInside(draft, numbered.get(), other.get());
        boolean outnumbered = inside && numbered.get().size() < other.get().size();
        Optional<Proposal> best = numbered.isPresent() && !outnumbered
                ? numbered.map(proposal -> inside ? doubtful(proposal) : proposal)
                : other.map(proposal -> withoutLastQuestion(draft, proposal));
        best.filter(proposal -> !new NoList(draft).is(proposal))
                .ifPresent(proposal -> mark(draft, vote(draft, doubt(draft, proposal))));
    }

    /** A question after headings that do not ask is the author's last word: "So, is it worth it?". */
    private static Proposal withoutLastQuestion(Draft draft, Proposal proposal) {
        var shape = new Shape(draft);
        List<Proposal.Found> headings = proposal.headings();
        List<Proposal.Found> others = headings.subList(0, headings.size() - 1);
        int last = headings.get(headings.size() - 1).at();
        if (others.size() < FEWEST
                || shape.last(last) != '?'
                || others.stream().anyMatch(heading -> shape.last(heading.at()) == '?')) {
            return proposal;
        }
        draft.start(
                last,
                Start.of(Start.Part.CONCLUSION, TitleText.of(draft.at(last).text())));
        return new Proposal(proposal.rule(), proposal.confidence(), others);
    }

    /** Whether the numbers are a list inside one of the sections that the headings make. */
    private static boolean isInside(Draft draft, Proposal numbered, Proposal sections) {
        if (draft.at(numbered.first()).kind() == Passage.Kind.HEADING || sections.size() < FEWEST) {
            return false;
        }
        int first = numbered.first();
        int last = numbered.headings().get(numbered.size() - 1).at();
        boolean one = sections.headings().stream().noneMatch(heading -> heading.at() >= first && heading.at() <= last);
        return one && draft.words(first, last) * 2 < draft.words(0, draft.size());
    }

    /** The proposal, less sure if it makes up little of the article, or if nothing but its looks speaks for a list. */
    private static Proposal doubt(Draft draft, Proposal proposal) {
        if (Promise.of(draft).fits(proposal.size()) || Promise.isNamed(draft.title(), proposal.size())) {
            return proposal;
        }
        var sections = Sections.of(draft, proposal.headings());
        boolean numbered = proposal.headings().stream()
                .anyMatch(heading -> heading.number().isPresent());
        boolean clear = numbered
                ? sections.share() >= (areParagraphs(draft, proposal) ? LEAST_PARAGRAPHS : LEAST_NUMBERED)
                : proposal.size() > FEWEST
                        && !areQuestions(draft, proposal)
                        && sections.share() >= LEAST_SHARE
                        && sections.filled(FULL) >= MOST
                        && (isMarked(draft, proposal)
                                ? sections.areAlike(FULL, UNLIKE_MARKED)
                                : sections.areAlike(MORE_THAN_LINES, UNLIKE) && areNamed(draft, proposal))
                        && new Advice(draft).is();
        return clear ? proposal : doubtful(proposal);
    }

    private static Proposal doubtful(Proposal proposal) {
        return proposal.withConfidence(Math.min(DOUBTFUL, proposal.confidence()));
    }

    private static boolean isMarked(Draft draft, Proposal proposal) {
        return draft.at(proposal.first()).kind() == Passage.Kind.HEADING;
    }

    /** Whether most numbers stand before paragraphs that follow each other at once: an author's list in passing. */
    private static boolean areParagraphs(Draft draft, Proposal proposal) {
        List<Proposal.Found> headings = proposal.headings();
        long close = IntStream.range(1, headings.size())
                .filter(i ->
                        draft.next(headings.get(i - 1).at()) == headings.get(i).at())
                .count();
        return close * 5 >= (headings.size() - 1) * 3 && !isMarked(draft, proposal);
    }

    /** Whether at most every fourth heading is a single word: the names of a site's parts are. */
    private static boolean areNamed(Draft draft, Proposal proposal) {
        var shape = new Shape(draft);
        return proposal.headings().stream()
                                .filter(heading -> shape.words(heading.at()) == 1)
                                .count()
                        * 4
                <= proposal.size();
    }

    /** Whether each heading asks: the questions of a service desk look like those of an author. */
    private static boolean areQuestions(Draft draft, Proposal proposal) {
        var shape = new Shape(draft);
        return proposal.headings().stream().allMatch(heading -> shape.last(heading.at()) == '?');
    }

    /** The proposal, surer or less sure by what the title speaks of. */
    private static Proposal vote(Draft draft, Proposal proposal) {
        Promise promise = Promise.of(draft);
        if (promise.number().isEmpty()) {
            return proposal;
        }
        if (promise.fits(proposal.size())) {
            return proposal.withConfidence(Math.min(0.99, proposal.confidence() + 0.05));
        }
        draft.warn("The title speaks of %d, but %d lessons were found."
                .formatted(promise.number().getAsInt(), proposal.size()));
        return proposal.withConfidence(Math.min(0.75, proposal.confidence()));
    }

    private static void mark(Draft draft, Proposal proposal) {
        var shapes = new HeadingShapes(draft);
        for (Proposal.Found found : proposal.headings()) {
            draft.start(found.at(), shapes.start(found, proposal));
        }
        List<Integer> nameless = proposal.headings().stream()
                .map(Proposal.Found::at)
                .filter(at -> NUMBER.matcher(draft.start(at).title()).matches())
                .toList();
        // Numbers with nothing to call them by are steps of a recipe or notes more often than lessons.
        if (nameless.size() * 2 > proposal.size()) {
            proposal.headings()
                    .forEach(found -> draft.start(
                            found.at(),
                            draft.start(found.at()).withConfidence(Math.min(DOUBTFUL, proposal.confidence()))));
        }
    }
}
