package dev.tearsheet.app.node;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.delivery.node.Nodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares this machine's clock with the database's: leases mean something only where all nodes tell the same time. */
public final class ClockCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ClockCheck.class);
    /** Far below a lease, and far above what two readings of one time differ. */
    private static final Duration MOST = Duration.ofSeconds(15);

    private final Nodes nodes;
    private final InstantSource clock;
    private volatile Optional<String> wrong = Optional.empty();

    public ClockCheck(Nodes nodes, InstantSource clock) {
        this.nodes = nodes;
        this.clock = clock;
    }

    /** Looks, and tells the log what has changed. */
    public Optional<String> look() {
        Optional<String> found = nodes.ahead(clock.instant())
                .filter(d -> d.abs().compareTo(MOST) > 0)
                .map(ClockCheck::words);
        if (found.isPresent() && wrong.isEmpty()) {
            LOG.error(found.get());
        }
        wrong = found;
        return found;
    }

    /** What is wrong, in words for the operator; nothing if the clocks agree. */
    public Optional<String> wrong() {
        return wrong;
    }

    private static String words(Duration ahead) {
        return "The clock of this machine is " + ahead.abs().toSeconds() + " seconds "
                + (ahead.isNegative() ? "ahead of" : "behind")
                + " the database's. Let both be set by the same time service (NTP).";
    }
}
