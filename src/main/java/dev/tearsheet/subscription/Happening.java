package dev.tearsheet.subscription;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What befell a subscription that is no mail: told to the operator in the reader's timeline.
 *
 * @param note more about it, such as until when; may be empty
 */
public record Happening(What what, String note) {
    /** The kinds of it. */
    public enum What {
        JOINED,
        PAUSED,
        RESUMED,
        /** The engine's decision: mail to the reader comes back. */
        SUSPENDED,
        RESTARTED,
        COMPLETED,
        ENDED,
        MOVED,
        /** Another hour, zone, country, form or other days. */
        SETTINGS,
        /** The reader asked for all lessons that are left. */
        ALL_AT_ONCE,
        /** Lessons that are not sent, but the one after them; the note has their ordinals. */
        PASSED_OVER,
        /** Nothing was sent at a slot; it comes at a later one. */
        PUT_OFF
    }

    /** What a step means that came by no mail of ours; nothing if it is the usual way of a lesson. */
    public static List<Happening> between(Subscription before, Subscription after) {
        List<Happening> all = new ArrayList<>();
        if (!before.subscriber().equals(after.subscriber())) {
            all.add(new Happening(What.MOVED, "to another address"));
        }
        if (before.run() != after.run()) {
            all.add(new Happening(What.RESTARTED, "run " + after.run()));
        } else if (isPassingOver(before, after)) {
            BitSet passed = after.received().ordinals();
            passed.andNot(before.received().ordinals());
            all.add(new Happening(What.PASSED_OVER, ordinals(passed)));
        }
        ofState(before.state(), after.state()).ifPresent(all::add);
        if (after.wantsAllAtOnce() && !before.wantsAllAtOnce()) {
            all.add(new Happening(What.ALL_AT_ONCE, "as the reader asked"));
        }
        if (!isSame(before.rhythm(), after.rhythm())) {
            all.add(new Happening(What.SETTINGS, words(after.rhythm())));
        }
        return all;
    }

    /** Why mails of a subscription are no longer wanted that stands so. */
    public static String of(State state) {
        return state instanceof State.Active
                ? ""
                : named(state).map(Happening::words).orElse("not confirmed");
    }

    /** The same in words. */
    public String words() {
        String word = what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return note.isEmpty() ? word : word + ": " + note;
    }

    /** More lessons count as received, and none of them came. */
    private static boolean isPassingOver(Subscription before, Subscription after) {
        boolean came = !before.last().equals(after.last()) || before.slotAhead().isPresent();
        return !came && after.received().count() > before.received().count();
    }

    private static Optional<Happening> ofState(State before, State after) {
        if (before.getClass() == after.getClass()) {
            return before instanceof State.Paused && !before.equals(after) ? named(after) : Optional.empty();
        }
        if (after instanceof State.Active active) {
            if (active.suspended().isPresent()) {
                return Optional.empty();
            }
            boolean rested = before instanceof State.Paused || before instanceof State.Suspended;
            return Optional.of(new Happening(rested ? What.RESUMED : What.JOINED, ""));
        }
        return named(after);
    }

    private static Optional<Happening> named(State state) {
        if (state instanceof State.Paused paused) {
            return Optional.of(new Happening(What.PAUSED, "until " + paused.until()));
        }
        if (state instanceof State.Suspended suspended) {
            return Optional.of(
                    new Happening(What.SUSPENDED, "stopped by the engine; tried again on " + suspended.until()));
        }
        if (state instanceof State.Completed) {
            return Optional.of(new Happening(What.COMPLETED, ""));
        }
        return state instanceof State.Ended ended
                ? Optional.of(new Happening(What.ENDED, ended.reason().name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static String ordinals(BitSet passed) {
        return passed.stream().mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static boolean isSame(Rhythm one, Rhythm other) {
        return one.at().equals(other.at())
                && one.zone().equals(other.zone())
                && one.country().equals(other.country())
                && one.plain() == other.plain()
                && one.first() == other.first()
                && one.days().equals(other.days());
    }

    private static String words(Rhythm rhythm) {
        return "at " + rhythm.at().map(Object::toString).orElse("the usual hour")
                + ", zone " + rhythm.zone().map(Object::toString).orElse("as before")
                + ", days "
                + (rhythm.days().isEmpty()
                        ? "as usual"
                        : rhythm.days().stream().sorted().toList().toString())
                + rhythm.country().map(c -> ", holidays of " + c).orElse("")
                + (rhythm.plain() ? ", plain text only" : "")
                + (rhythm.first() ? ", before other campaigns" : "");
    }
}
