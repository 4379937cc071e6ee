package dev.tearsheet.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.subscription.change.ChangePlan;
import dev.tearsheet.subscription.change.LessonCount;
import dev.tearsheet.web.desk.Health;

/** The changes that wait, with their counts for the operator's page; heads are counted once a minute at most. */
final class WaitingChanges {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Counted(Candidate candidate, Instant at, Health.Waiting told) {}

    private final Tearsheet engine;
    private final Map<Slug, Counted> counted = new HashMap<>();

    WaitingChanges(Tearsheet engine) {
        this.engine = engine;
    }

    synchronized List<Health.Waiting> all() {
        List<Candidate> waiting = engine.campaigns().all().stream()
                .map(Campaign::slug)
                .map(engine.changes()::waiting)
                .flatMap(Optional::stream)
                .toList();
        Instant now = engine.clock().instant();
        return waiting.stream()
                .map(w -> counted.compute(w.slug(), (slug, known) -> isFresh(known, w, now) ? known : count(w, now)))
                .map(Counted::told)
                .toList();
    }

    private static boolean isFresh(Counted known, Candidate candidate, Instant now) {
        return known != null
                && known.candidate() == candidate
                && known.at().plus(FRESH).isAfter(now);
    }

    private Counted count(Candidate candidate, Instant now) {
        ChangePlan plan = engine.changes().plan(candidate, Extras.NONE, "");
        return new Counted(candidate, now, new Health.Waiting(candidate.slug(), plan.words(), effect(plan)));
    }

    private static List<String> effect(ChangePlan plan) {
        List<String> told = new ArrayList<>();
        told.add(readers(plan.readers().onTheirWay()) + " on the way, " + plan.otherNext()
                + " of them get another lesson next than without it.");
        plan.lessons().stream()
                .filter(l -> l.miss() > 0)
                .map(WaitingChanges::missed)
                .forEach(told::add);
        long moved = plan.moved().stream().mapToLong(ChangePlan.Moved::readers).sum();
        if (moved > 0) {
            told.add("The next lesson of " + readers(moved) + " comes at another time.");
        }
        return told;
    }

    private static String missed(LessonCount lesson) {
        return readers(lesson.miss()) + " will not get \""
                + lesson.change().lesson().lesson().title() + "\", "
                + (lesson.change().after().isPresent() ? "being past it." : "which is gone.");
    }

    private static String readers(long count) {
        return count + (count == 1 ? " reader" : " readers");
    }
}
