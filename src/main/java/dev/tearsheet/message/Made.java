package dev.tearsheet.message;

import java.util.function.Supplier;

/** What was made of something that many mails share, such as its form on the wire: made once and kept with it. */
final class Made {
    private volatile Object kept;

    /** What somebody made before, or makes now; of the kind that was asked for last. */
    <T> T once(Class<T> kind, Supplier<T> maker) {
        Object made = kept;
        if (!kind.isInstance(made)) {
            // Two threads may make the same, which harms nobody.
            made = maker.get();
            kept = made;
        }
        return kind.cast(made);
    }
}
