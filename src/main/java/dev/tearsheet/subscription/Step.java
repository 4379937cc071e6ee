package dev.tearsheet.subscription;

import java.util.Optional;

/**
 * What became of a step that a reader wished, or the operator for a reader.
 *
 * @param done whether it was taken; if not, nothing has changed but that the reader may be told how things stand. A
 *     step that only mails something is not taken where a limit keeps the mail back
 * @param already whether all was so already, so that there was nothing to do and nobody is mailed
 * @param after the subscription as it is now, with what others have changed meanwhile
 * @param keptBack why the mail about it does not go out, if it does not
 */
public record Step(boolean done, boolean already, Subscription after, Optional<KeptBack> keptBack) {
    /** Nothing could be done, and nobody is mailed. */
    public static Step none(Subscription asItIs) {
        return new Step(false, false, asItIs, Optional.empty());
    }
}
