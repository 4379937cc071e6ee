package dev.tearsheet.campaign.revision;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Slug;

/**
 * One state of a campaign that is live or was: its lessons and all that campaign.yaml said.
 *
 * @param changes what becomes of changes in the folder while this revision is live
 */
public record Revision(Campaign campaign, Changes changes, Origin origin) {
    public Slug slug() {
        return campaign.slug();
    }

    /** 1 and up; that of the series. */
    public int number() {
        return campaign.series().revision();
    }
}
