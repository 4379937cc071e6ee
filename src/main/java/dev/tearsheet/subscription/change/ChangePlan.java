package dev.tearsheet.subscription.change;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.change.SettingChange;
import dev.tearsheet.campaign.revision.Changeover;

/**
 * What a change will do, before it is made.
 *
 * @param id of this change and no other: it is another one as soon as the folder or the live revision is
 * @param lessons those of the next revision in their order, then those that are gone
 * @param otherNext how many readers get another lesson next than they would have
 * @param moved from which hour to which the next lessons move; empty if times stay
 */
public record ChangePlan(
        String id,
        Changeover over,
        String words,
        List<LessonCount> lessons,
        List<SettingChange> settings,
        Readers readers,
        long otherNext,
        List<Moved> moved) {
    public ChangePlan {
        lessons = List.copyOf(lessons);
        settings = List.copyOf(settings);
        moved = List.copyOf(moved);
    }

    /** How many people stand where. */
    public record Readers(long awaiting, long active, long paused, long finished, long ended) {
        public long onTheirWay() {
            return active + paused;
        }
    }

    /** So many next lessons move from one hour to another; none for later than a week. */
    public record Moved(Optional<ZonedDateTime> from, Optional<ZonedDateTime> to, long readers) {}

    /** The most readers who miss one and the same lesson. */
    public long miss() {
        return lessons.stream().mapToLong(LessonCount::miss).max().orElse(0);
    }

    /** How many readers would get a lesson a second time. */
    public long again() {
        return lessons.stream().mapToLong(LessonCount::again).sum();
    }
}
