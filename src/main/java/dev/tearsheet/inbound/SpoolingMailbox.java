package dev.tearsheet.inbound;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.message.Addresses;

/** The mailbox behind every door: knows the campaigns' addresses and keeps what comes in the spool. */
public final class SpoolingMailbox implements Mailbox {
    private final Addresses addresses;
    private final Campaigns campaigns;
    private final Spool spool;
    private final Runnable somethingCame;

    /** @param somethingCame called after a mail was kept, so that it need not wait for the next tick */
    public SpoolingMailbox(Addresses addresses, Campaigns campaigns, Spool spool, Runnable somethingCame) {
        this.addresses = addresses;
        this.campaigns = campaigns;
        this.spool = spool;
        this.somethingCame = somethingCame;
    }

    @Override
    public boolean knows(String recipient) {
        return addresses
                .read(recipient)
                .flatMap(door -> campaigns.find(door.campaign()))
                .isPresent();
    }

    @Override
    public void take(RawMail mail) {
        spool.keep(mail);
        somethingCame.run();
    }
}
