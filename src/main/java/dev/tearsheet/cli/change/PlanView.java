package dev.tearsheet.cli.change;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

import dev.tearsheet.campaign.change.LessonChange;
import dev.tearsheet.campaign.change.SettingChange;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.subscription.change.ChangePlan;
import dev.tearsheet.subscription.change.ChangePlan.Readers;
import dev.tearsheet.subscription.change.LessonCount;

/** A plan as {@code --json} prints it, and as the table is made of. */
record PlanView(
        String campaign,
        int live,
        Integer backTo,
        boolean waits,
        String plan,
        List<Row> lessons,
        List<SettingChange> settings,
        String zone,
        List<Move> moves,
        Readers readers,
        long otherNext) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH'h'", Locale.ENGLISH);

    /**
     * One lesson.
     *
     * @param number its place after the change; null if it is gone
     * @param was its place before; null if it is new
     * @param announced whether those who will miss it are told of it
     */
    record Row(
            Integer number,
            Integer was,
            String key,
            String title,
            String change,
            long next,
            long willGet,
            long past,
            long willMiss,
            long again,
            boolean announced) {
        static Row of(LessonCount count, Changeover over) {
            LessonChange change = count.change();
            return new Row(
                    place(change.number()),
                    place(change.numberBefore()),
                    change.lesson().key().value(),
                    change.lesson().lesson().title(),
                    words(change),
                    count.next(),
                    count.get(),
                    count.past(),
                    count.miss(),
                    count.again(),
                    over.extras().announces(change.lesson()));
        }

        private static Integer place(int number) {
            return number == 0 ? null : (Integer) number;
        }

        private static String words(LessonChange change) {
            List<String> words = new ArrayList<>();
            if (change.kind() != LessonChange.Kind.SAME || !change.moved()) {
                words.add(change.kind().name().toLowerCase(Locale.ROOT));
            }
            if (change.moved()) {
                words.add("moved");
            }
            return String.join(", ", words);
        }
    }

    /** So many next lessons, from which hour to which. */
    record Move(String from, String to, long readers) {
        static Move of(ChangePlan.Moved moved) {
            return new Move(hour(moved.from()), hour(moved.to()), moved.readers());
        }

        private static String hour(Optional<ZonedDateTime> hour) {
            return hour.map(HOUR::format).orElse("later than a week");
        }
    }

    static PlanView of(ChangePlan plan) {
        Changeover over = plan.over();
        return new PlanView(
                over.next().slug().value(),
                over.before().orElseThrow().number(),
                over.next().origin().copyOf().orElse(null),
                true,
                plan.id(),
                plan.lessons().stream().map(count -> Row.of(count, over)).toList(),
                plan.settings(),
                over.next().campaign().schedule().zone().getId(),
                plan.moved().stream().map(Move::of).toList(),
                plan.readers(),
                plan.otherNext());
    }

    /** Nothing waits. */
    static PlanView nothing(Revision live) {
        return new PlanView(
                live.slug().value(),
                live.number(),
                null,
                false,
                "",
                List.of(),
                List.of(),
                live.campaign().schedule().zone().getId(),
                List.of(),
                new Readers(0, 0, 0, 0, 0),
                0);
    }

    long most(ToLongFunction<Row> figure) {
        return lessons.stream().mapToLong(figure).max().orElse(0);
    }
}
