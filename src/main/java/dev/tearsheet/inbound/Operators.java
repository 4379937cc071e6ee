package dev.tearsheet.inbound;

import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.subscriber.EmailAddress;

/**
 * Who looks after a campaign: its owner, or who is named in the settings; never one of our own addresses.
 *
 * @param operator who looks after what no campaign's owner does; none if nobody
 */
public record Operators(Addresses addresses, Optional<EmailAddress> operator) {
    public Optional<EmailAddress> of(Campaign campaign) {
        return campaign.sender()
                .owner()
                .flatMap(EmailAddress::tryParse)
                .or(() -> operator)
                .filter(address -> !addresses.isOurs(address.toString()));
    }
}
