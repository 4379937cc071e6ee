package dev.tearsheet.app;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.folder.CampaignFolder;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.inbound.KnownCampaigns;

/** The campaigns of the running engine, for its doors. */
record RunningCampaigns(CampaignFolder campaigns, Revisions revisions) implements KnownCampaigns {
    /** @throws IllegalStateException if there is such a campaign but its files have faults: its mail may come later */
    @Override
    public boolean runs(Slug campaign) {
        if (campaigns.find(campaign).isPresent()) {
            return true;
        }
        if (campaigns.problems().containsKey(campaign.value())) {
            throw new IllegalStateException("campaign " + campaign + " has faults in its files");
        }
        return false;
    }

    /** Whether there is, or ever was, such a campaign. */
    boolean knows(Slug campaign) {
        return campaigns.find(campaign).isPresent()
                || campaigns.problems().containsKey(campaign.value())
                || hasRun(campaign);
    }

    @Override
    public boolean hasRun(Slug campaign) {
        return revisions.has(campaign);
    }
}
