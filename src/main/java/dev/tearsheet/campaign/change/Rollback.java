package dev.tearsheet.campaign.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;

/** Makes an old revision the next one. What came since stays known, so that nobody gets a lesson of it twice. */
public final class Rollback {
    private Rollback() {}

    /** The revision before the content that is live: one further back with every step back. */
    public static int target(Revision live) {
        return live.origin().copyOf().orElse(live.number()) - 1;
    }

    /** @param folder the digest of the folder as it is now, which shall not go live by itself */
    public static Candidate to(Revision old, Revision live, String folder) {
        Campaign was = old.campaign();
        Campaign again = new Campaign(
                was.slug(),
                was.title(),
                was.description(),
                was.language(),
                was.sender(),
                was.schedule(),
                was.terms(),
                upon(live.campaign().series(), was.series()),
                was.held());
        return Candidate.back(live, old, again, folder);
    }

    private static Series upon(Series live, Series old) {
        Set<Integer> here = new HashSet<>();
        Stream.concat(old.lessons().stream(), old.aside().stream().map(a -> a.lesson()))
                .forEach(l -> here.add(l.ordinal()));
        List<SeriesLesson> gone = live.everKnown()
                .filter(l -> !here.contains(l.ordinal()))
                .map(l -> l.framed(List.of(), List.of()))
                .toList();
        Set<LessonKey> keys =
                new HashSet<>(old.sources().stream().map(Lesson::key).toList());
        List<Lesson> sources = Stream.concat(
                        old.sources().stream(), live.sources().stream().filter(l -> !keys.contains(l.key())))
                .toList();
        return new Series(live.revision() + 1, old.lessons(), old.aside(), old.questions(), gone, sources);
    }
}
