package dev.tearsheet.campaign.revision;

import java.time.Instant;
import java.util.Optional;

/**
 * How a revision came to be live.
 *
 * @param by who made it live: a person's name at the machine, or the engine
 * @param note what that person wrote to it; empty for nothing
 * @param what what changed with it, in a few words
 * @param folder the digest of the folder as it was then; empty if there was none
 * @param copyOf the revision whose content it has, if it is a step back
 */
public record Origin(
        Instant at, How how, String by, String note, String what, String folder, Optional<Integer> copyOf) {
    /** Who made up their mind. */
    public enum How {
        /** The campaign was new. */
        NEW("new"),
        /** Nobody had subscribed yet. */
        NO_READERS("by itself, nobody had subscribed"),
        /** The change was small, and the campaign takes such at once. */
        SMALL("by itself, as a small change"),
        /** The campaign takes all changes at once. */
        AT_ONCE("by itself"),
        APPLIED("applied"),
        ROLLED_BACK("rolled back");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** For the operator. */
        public String words() {
            return words;
        }
    }

    /** Made live by the engine. */
    public static Origin byItself(How how, Instant at, String what, String folder) {
        return new Origin(at, how, "the engine", "", what, folder, Optional.empty());
    }
}
