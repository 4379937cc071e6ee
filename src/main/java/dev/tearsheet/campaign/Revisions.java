package dev.tearsheet.campaign;

import java.util.Optional;

/** Every state that a campaign's series has had. Each method is one transaction. */
public interface Revisions {
    /** The newest revision. */
    Optional<Series> latest(Slug campaign);

    /** Whether there is any. */
    boolean has(Slug campaign);

    /**
     * Keeps a revision.
     *
     * @return false, and nothing is kept, if another node has kept one of this number first
     */
    boolean keep(Slug campaign, Series series);
}
