package dev.tearsheet.campaign.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.timing.DaysOff;

/** Campaigns as they are under the operator's standing orders of the moment at which they were last asked for. */
public final class OrderedCampaigns implements Campaigns {
    private final Campaigns campaigns;
    private final StandingOrders orders;
    private volatile Map<Slug, List<StandingOrder>> known;
    /** What was made last: a campaign that has not changed is the same object, for whoever keeps things beside it. */
    private final Map<Slug, Made> made = new ConcurrentHashMap<>();

    private record Made(Campaign from, List<StandingOrder> orders, Campaign campaign) {}

    public OrderedCampaigns(Campaigns campaigns, StandingOrders orders) {
        this.campaigns = campaigns;
        this.orders = orders;
        this.known = read();
    }

    @Override
    public Campaigns atThisMoment() {
        known = read();
        return this;
    }

    @Override
    public Optional<Campaign> find(Slug slug) {
        return campaigns.find(slug).map(this::ordered);
    }

    @Override
    public List<Campaign> all() {
        return campaigns.all().stream().map(this::ordered).toList();
    }

    private Map<Slug, List<StandingOrder>> read() {
        return orders.all().stream().collect(Collectors.groupingBy(StandingOrder::campaign));
    }

    private Campaign ordered(Campaign campaign) {
        List<StandingOrder> mine = known.getOrDefault(campaign.slug(), List.of());
        if (mine.isEmpty()) {
            return campaign;
        }
        return made.compute(campaign.slug(), (slug, last) -> {
                    boolean same = last != null
                            && last.from() == campaign
                            && last.orders().equals(mine);
                    return same ? last : new Made(campaign, mine, under(campaign, mine));
                })
                .campaign();
    }

    private static Campaign under(Campaign campaign, List<StandingOrder> mine) {
        return campaign.with(free(campaign.schedule(), mine)).with(held(campaign, mine));
    }

    private static Optional<String> held(Campaign campaign, List<StandingOrder> mine) {
        return campaign.held()
                .or(() ->
                        mine.stream().filter(StandingOrder::isHold).findFirst().map(StandingOrder::words));
    }

    private static Schedule free(Schedule schedule, List<StandingOrder> mine) {
        List<DaysOff.Span> dates = mine.stream()
                .flatMap(o -> o.dayOff().stream())
                .map(OrderedCampaigns::day)
                .toList();
        return schedule.with(schedule.daysOff().and(new DaysOff(dates, Set.of())));
    }

    private static DaysOff.Span day(LocalDate date) {
        return new DaysOff.Span(date, date);
    }
}
