package dev.tearsheet.campaign;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every state that a campaign's series has had. Each method is one transaction. */
public interface Revisions {
    /** The newest revision. */
    Optional<Series> latest(Slug campaign);

    /** Whether there is any. */
    boolean has(Slug campaign);

    /**
     * Keeps a revision, and with it what it means for the campaign's readers.
     *
     * @param received what each reader has received becomes this
     * @return false, and nothing is kept, if another node has kept one of this number first
     */
    boolean keep(Slug campaign, Series series, UnaryOperator<BitSet> received);

    /** Keeps a revision that changes nothing for who has had lessons. */
    default boolean keep(Slug campaign, Series series) {
        return keep(campaign, series, received -> received);
    }
}
