package dev.tearsheet.inbound;

import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Door;

/** The mailbox behind every door: knows the campaigns' addresses and keeps what comes in the spool. */
public final class SpoolingMailbox implements Mailbox {
    private final Addresses addresses;
    private final KnownCampaigns campaigns;
    private final Spool spool;
    private final Runnable somethingCame;

    /** @param somethingCame called after a mail was kept, so that it need not wait for the next tick */
    public SpoolingMailbox(Addresses addresses, KnownCampaigns campaigns, Spool spool, Runnable somethingCame) {
        this.addresses = addresses;
        this.campaigns = campaigns;
        this.spool = spool;
        this.somethingCame = somethingCame;
    }

    @Override
    public boolean knows(String recipient) {
        return addresses.read(recipient).filter(this::isOpen).isPresent();
    }

    /**
     * The engine's own addresses always are. Of a campaign that is gone only the addresses are left that a reader of it
     * was given.
     */
    private boolean isOpen(Door door) {
        return door.isOfEngine()
                || door.token().isPresent() && campaigns.hasRun(door.campaign())
                || campaigns.runs(door.campaign());
    }

    @Override
    public void take(RawMail mail) {
        spool.keep(mail);
        somethingCame.run();
    }
}
