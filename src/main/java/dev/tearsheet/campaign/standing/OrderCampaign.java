package dev.tearsheet.campaign.standing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;

/**
 * The operator holds a campaign, lets it go on, or takes a day off it. Running engines obey within seconds; readers keep
 * their places, and everything that they miss comes later.
 */
public final class OrderCampaign {
    /** What came of it. */
    public enum Result {
        DONE,
        /** It was so already. */
        ALREADY,
        NO_SUCH_CAMPAIGN,
        /** The date is over everywhere. */
        TOO_LATE
    }

    private final Campaigns campaigns;
    private final StandingOrders orders;
    private final InstantSource clock;

    public OrderCampaign(Campaigns campaigns, StandingOrders orders, InstantSource clock) {
        this.campaigns = campaigns;
        this.orders = orders;
        this.clock = clock;
    }

    /** No lesson of it is mailed until it is resumed. */
    public Result hold(Slug campaign, String why) {
        return give(StandingOrder.hold(campaign, clock.instant(), why));
    }

    /** A campaign whose folder is gone can be resumed, too. */
    public Result resume(Slug campaign) {
        return result(orders.takeBack(campaign, Optional.empty()));
    }

    /** Nothing of it is mailed on this date of its readers. */
    public Result skip(Slug campaign, LocalDate date, String why) {
        // The last zone is twelve hours behind.
        LocalDate earliest = clock.instant().atOffset(ZoneOffset.ofHours(-12)).toLocalDate();
        return date.isBefore(earliest)
                ? Result.TOO_LATE
                : give(StandingOrder.dayOff(campaign, date, clock.instant(), why));
    }

    /** The date is as any other. */
    public Result unskip(Slug campaign, LocalDate date) {
        return result(orders.takeBack(campaign, Optional.of(date)));
    }

    private Result give(StandingOrder order) {
        return campaigns.find(order.campaign()).isPresent() ? result(orders.give(order)) : Result.NO_SUCH_CAMPAIGN;
    }

    private static Result result(boolean changed) {
        return changed ? Result.DONE : Result.ALREADY;
    }
}
