package dev.tearsheet.delivery.operating;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Happening;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Step;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.LastLesson;

/** A reader's next lesson is not sent: the one after it comes in its place. One lesson until the next one goes out. */
public final class SkipLesson {
    private final SteerSubscription steer;
    private final History history;

    public SkipLesson(SteerSubscription steer, History history) {
        this.steer = steer;
        this.history = history;
    }

    /** What came of it. */
    public enum Result {
        DONE,
        /** One was skipped since the last lesson went out: said twice, it is done once. */
        ALREADY,
        /** The reader is not on the list, has nothing to come, or the lesson is under way. */
        NOTHING_TO_SKIP
    }

    /** @param lesson the lesson that is not sent, or was skipped before; none if there is nothing to skip */
    public record Skipped(Result result, Optional<SeriesLesson> lesson) {}

    public Skipped skip(Enrolment reader) {
        Subscription before = reader.subscription();
        Optional<SeriesLesson> next =
                reader.campaign().series().nextAfter(before.received().ordinals());
        Optional<Integer> skipped =
                skippedSince(reader, before.last().map(LastLesson::at).orElse(Instant.MIN));
        if (skipped.isPresent()) {
            return new Skipped(Result.ALREADY, reader.campaign().series().lesson(skipped.get()));
        }
        boolean done = next.flatMap(l -> steer.passOver(before.id(), l.ordinal()))
                .filter(Step::done)
                .isPresent();
        return done ? new Skipped(Result.DONE, next) : new Skipped(Result.NOTHING_TO_SKIP, Optional.empty());
    }

    private Optional<Integer> skippedSince(Enrolment reader, Instant last) {
        return history.events(reader.subscriber().address()).stream()
                .filter(e -> e.campaign().equals(reader.subscription().campaign())
                        && !e.at().isBefore(last)
                        && e.happening().what() == Happening.What.PASSED_OVER)
                .reduce((first, second) -> second)
                .map(e -> Integer.parseInt(e.happening().note().split(",")[0]))
                .filter(reader.subscription().received()::has);
    }
}
