package dev.tearsheet.delivery.upkeep;

import java.util.List;

/** The figures that operators look at all the time, kept so that nobody has to count rows for them. */
public interface Tallies {
    /**
     * A figure that was not what counting all rows gives.
     *
     * @param what readers or mails, in which state, of which day
     * @param by how much too small it was; negative if it was too large
     */
    record Difference(String campaign, String what, long by) {}

    /**
     * Adds up some of what writers have noted; returns how many notes, fewer than {@code most} at the end. May run on
     * several nodes at once.
     */
    int addUp(int most);

    /** Counts all rows and puts right what differs; returns that. Reads everything, but holds nobody up. */
    List<Difference> recount();
}
