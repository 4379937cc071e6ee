package dev.tearsheet.web.api;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.inbound.order.OrderByHand;
import dev.tearsheet.subscription.telling.TellStanding;

/** What the API stands on. */
public record ApiSide(Campaigns campaigns, Reports reports, TellStanding standing, OrderByHand orders) {}
