package dev.tearsheet.message;

import java.util.function.Predicate;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.OwnAddresses;

/**
 * Of all addresses those that are the engine's: what begins with a campaign's name, with {@code hello} or with an office
 * at the mail domain, whatever stands behind the delimiter, and whom a campaign's mails are from. People at the same
 * domain are people.
 */
public final class EngineAddresses implements OwnAddresses {
    private final Addresses addresses;
    private final Campaigns campaigns;
    private final Predicate<Slug> known;

    /** @param known whether there is, or ever was, a campaign of this name: its addresses stand in old mails */
    public EngineAddresses(Addresses addresses, Campaigns campaigns, Predicate<Slug> known) {
        this.addresses = addresses;
        this.campaigns = campaigns;
        this.known = known;
    }

    @Override
    public boolean has(EmailAddress address) {
        String key = address.key();
        return addresses.owner(key).filter(this::isOwner).isPresent()
                || campaigns.all().stream().anyMatch(c -> c.sender().address().equalsIgnoreCase(key));
    }

    private boolean isOwner(Slug name) {
        return Addresses.isOfEngine(name) || known.test(name);
    }
}
