package dev.tearsheet.inbound;

import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.OwnAddresses;

/**
 * Who looks after a campaign: its owner, or who is named in the settings; never one of our own addresses.
 *
 * @param operator who looks after what no campaign's owner does; none if nobody
 */
public record Operators(OwnAddresses own, Optional<EmailAddress> operator) {
    public Optional<EmailAddress> of(Campaign campaign) {
        return campaign.sender()
                .owner()
                .flatMap(EmailAddress::tryParse)
                .or(() -> operator)
                .filter(address -> !own.has(address));
    }
}
