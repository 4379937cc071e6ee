package dev.tearsheet.inbound;

import dev.tearsheet.campaign.Slug;

/** Whose mail a door takes. Either may throw if it cannot be told now; the mail is then to come again. */
public interface KnownCampaigns {
    /** Whether a campaign runs, so that strangers may write to it. */
    boolean runs(Slug campaign);

    /** Whether a campaign has ever run: its readers can still leave, and failures of its mails still count. */
    boolean hasRun(Slug campaign);
}
