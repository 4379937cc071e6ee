package dev.tearsheet.delivery.upkeep;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.campaign.Slug;

/** What of the ledger tells that something is wrong with the times of lessons. Each method reads a bounded part of it. */
public interface Lookout {
    /** Campaigns with lessons that were due before then and that nobody has tried to hand over yet. */
    List<Slug> late(Instant before);

    /** Whether a lesson went out to anybody since then, or is on its way. */
    boolean wentOut(Slug campaign, int ordinal, Instant since);
}
