package dev.tearsheet.campaign.revision;

import java.util.BitSet;
import java.util.Optional;

/**
 * A campaign on its way from one revision to the next, and what that means for its readers. Pure.
 *
 * @param before the live revision; none for a campaign that begins
 * @param next numbered one higher than any before
 */
public record Changeover(Optional<Revision> before, Revision next, Extras extras) {

    /** A change that gives nobody anything extra. */
    public static Changeover plain(Optional<Revision> before, Revision next) {
        return new Changeover(before, next, Extras.NONE);
    }

    /** What a reader who has received these counts as having received from now on; applied twice it is the same. */
    public BitSet received(BitSet received) {
        return before.map(b -> passed(b).with(received)).orElse(received);
    }

    /** The same for a reader who has finished and shall get the extra lessons: nothing else of what is new. */
    public BitSet finishedReceived(BitSet received) {
        BitSet all = (BitSet) received.clone();
        next.campaign().series().lessons().stream()
                .filter(l -> l.sources().stream().noneMatch(extras.toFinished()::contains))
                .forEach(l -> all.set(l.ordinal()));
        return all;
    }

    /** Whether readers who have finished get lessons of it. */
    public boolean reopens() {
        return !extras.toFinished().isEmpty();
    }

    /** Whether times are reckoned otherwise from now on, so that what is due must be reckoned anew. */
    public boolean movesTimes() {
        return before.map(Revision::campaign)
                .filter(b -> !b.schedule().equals(next.campaign().schedule())
                        || !b.terms().season().equals(next.campaign().terms().season()))
                .isPresent();
    }

    private Passed passed(Revision live) {
        return new Passed(live.campaign().series(), next.campaign().series(), extras.toThosePast());
    }
}
