package dev.tearsheet.web.desk;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.message.Addresses;

/** What the operator's pages stand on. */
public record OperatorSide(Campaigns campaigns, Reports reports, Spool spool, Health health, Addresses addresses) {}
