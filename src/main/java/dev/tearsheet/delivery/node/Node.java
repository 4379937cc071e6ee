package dev.tearsheet.delivery.node;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A node as the others see it.
 *
 * @param since when it was started
 * @param seen its last sign of life
 * @param until when others may take over what it has in hands, if there is no further sign
 * @param gone when it was stopped in good order; none while it runs, and after a kill
 * @param mails how many it has in its hands
 * @param duties what it alone does at present
 * @param troubles what the operator should know, as it was at its last sign of life; sentences
 */
public record Node(
        Life life,
        Instant since,
        Instant seen,
        Instant until,
        Optional<Instant> gone,
        int mails,
        List<String> duties,
        List<String> troubles) {
    public static final String RUNS = "runs";

    public Node {
        duties = List.copyOf(duties);
        troubles = List.copyOf(troubles);
    }

    /** How it is, in a word. */
    public String state(Instant now) {
        if (gone.isPresent()) {
            return "stopped";
        }
        return now.isBefore(until) ? RUNS : "silent";
    }
}
