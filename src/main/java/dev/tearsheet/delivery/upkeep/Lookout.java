package dev.tearsheet.delivery.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscription.Received;

/** What of the ledger tells that something is wrong with the times of lessons. Each method reads a bounded part of it. */
public interface Lookout {
    /** Campaigns with lessons that were due before then and that nobody has tried to hand over yet. */
    List<Slug> late(Instant before);

    /**
     * What readers have had to whom a lesson was planned since then and who wait for the next one, that lesson included
     * even if it is still on its way. Readers who have had the same count once.
     */
    Set<Received> hadSince(Slug campaign, Instant since);
}
