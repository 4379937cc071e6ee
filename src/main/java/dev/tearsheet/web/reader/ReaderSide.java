package dev.tearsheet.web.reader;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.joining.ConfirmSubscription;
import dev.tearsheet.subscription.joining.Subscribe;

/**
 * What the readers' pages stand on.
 *
 * @param joinsPerHour how often one network may ask to join
 */
public record ReaderSide(
        Campaigns campaigns,
        Subscribe subscribe,
        ConfirmSubscription confirm,
        SteerSubscription steer,
        Reports reports,
        Addresses addresses,
        int joinsPerHour) {}
