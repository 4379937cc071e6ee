package dev.tearsheet.campaign.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;

/** The operator's standing orders, kept where every node sees them. Each method is one transaction. */
public interface StandingOrders {
    /** All of them; there are few. */
    List<StandingOrder> all();

    /** Returns false, and changes nothing, if the campaign is held already, or has this day off. */
    boolean give(StandingOrder order);

    /**
     * @param dayOff none to end a hold
     * @return whether there was such an order
     */
    boolean takeBack(Slug campaign, Optional<LocalDate> dayOff);

    /** Forgets days off before this date. */
    void forget(LocalDate before);
}
