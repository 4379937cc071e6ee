package dev.tearsheet.web.desk;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.message.Addresses;

/** What the operator's pages stand on. */
public record OperatorSide(
        Campaigns campaigns, Reports reports, Arrivals arrivals, Health health, Addresses addresses) {}
