package dev.tearsheet.subscription;

import java.time.Instant;
import java.util.Optional;

/** Where a subscription stands. */
public sealed interface State {
    /** When the engine has to do something next for it: send an issue or end a pause. */
    default Optional<Instant> due() {
        return Optional.empty();
    }

    /** Asked for, not yet confirmed. */
    record AwaitingConfirmation() implements State {}

    /**
     * Gets its lessons; the next one, or the finishing mail, is due then.
     *
     * @param slot where a lesson is due ahead of its time because the reader asked for it: when the next is due by
     *     itself
     * @param suspended where what is due is a probe: since when mail to this reader came back
     * @param rested whether a pause has ended by itself and no lesson has come since: the next one says so
     * @param allAtOnce whether all lessons that are left come, each ahead of its slot and right after the one before,
     *     because the reader asked for it
     */
    record Active(
            Instant nextDue, Optional<Instant> slot, Optional<Instant> suspended, boolean rested, boolean allAtOnce)
            implements State {
        /** Due at its slot. */
        public Active(Instant nextDue) {
            this(nextDue, Optional.empty());
        }

        public Active(Instant nextDue, Optional<Instant> slot) {
            this(nextDue, slot, Optional.empty());
        }

        public Active(Instant nextDue, Optional<Instant> slot, Optional<Instant> suspended) {
            this(nextDue, slot, suspended, false, false);
        }

        /** The same, due at other times. */
        public Active at(Instant otherDue, Optional<Instant> otherSlot) {
            return new Active(otherDue, otherSlot, suspended, rested, allAtOnce);
        }

        @Override
        public Optional<Instant> due() {
            return Optional.of(nextDue);
        }
    }

    /** Gets nothing until then, and keeps its place. */
    record Paused(Instant until) implements State {
        @Override
        public Optional<Instant> due() {
            return Optional.of(until);
        }
    }

    /**
     * Mail to the reader comes back: nothing goes out until then, when the first lesson that was lost goes out as a
     * probe. It is the engine's decision; {@link Paused} is the reader's.
     */
    record Suspended(Instant until, Instant since) implements State {
        @Override
        public Optional<Instant> due() {
            return Optional.of(until);
        }
    }

    /** Has had every lesson and the finishing mail. */
    record Completed(Instant at) implements State {}

    /** Is over before its end, and why. */
    record Ended(Reason reason, Instant at) implements State {
        public enum Reason {
            LEFT,
            UNREACHABLE,
            COMPLAINT,
            OPERATOR
        }
    }
}
