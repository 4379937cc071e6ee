package dev.tearsheet.lesson.topic;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.draft.TitleText;

/**
 * Proposes cuts in an article in which no headings were found. Even people agree on about half of such cuts only, so
 * that none of them is ever sure; what fits into one mail, or is no prose that explains, is left whole.
 */
public final class TopicShifts implements Step {
    private static final int ONE_MAIL = 900;
    private static final double LEAST = 0.4;
    private static final double MOST = 0.6;

    @Override
    public void mark(Draft draft) {
        if (!draft.lessons().isEmpty()) {
            return;
        }
        draft.warn("No lessons found: the article has no numbered and no regular headings.");
        List<Unit> units = Units.of(draft);
        int words = units.stream().mapToInt(Unit::words).sum();
        if (words > ONE_MAIL && new Prose(draft, units).is()) {
            propose(draft, units);
        }
    }

    private static void propose(Draft draft, List<Unit> units) {
        var shifts = new Shifts(units);
        List<Integer> cuts = new Cuts(units, shifts).best();
        if (cuts.size() < 2) {
            return;
        }
        for (int cut : cuts) {
            double depth = cut == 0 ? 0 : shifts.before(cut);
            double confidence = Math.round(100 * Math.min(MOST, LEAST + depth * (MOST - LEAST))) / 100.0;
            int at = units.get(cut).at();
            draft.start(at, start(draft.at(at), confidence));
        }
        draft.warn("%d lessons are proposed where the subject seems to change; give them headings in the article."
                .formatted(cuts.size()));
    }

    private static Start start(Passage passage, double confidence) {
        boolean heading = passage.kind() == Passage.Kind.HEADING;
        String title = heading ? TitleText.of(passage.text()) : TitleText.shortened(passage.head());
        List<Span> rest = heading ? List.of() : passage.spans();
        return new Start(Start.Part.LESSON, Optional.empty(), title, rest, confidence, Lesson.PROPOSED);
    }
}
