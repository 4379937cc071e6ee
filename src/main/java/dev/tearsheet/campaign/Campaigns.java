package dev.tearsheet.campaign;

import java.util.List;
import java.util.Optional;

/** The campaigns that run now; a changed file shows here once it was read without a fault. */
public interface Campaigns {
    Optional<Campaign> find(Slug slug);

    /** The same with what was ordered up to now; asked for before each round of work. */
    default Campaigns atThisMoment() {
        return this;
    }

    /** All of them, by slug. */
    List<Campaign> all();
}
