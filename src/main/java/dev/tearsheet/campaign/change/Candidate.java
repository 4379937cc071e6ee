package dev.tearsheet.campaign.change;

import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Changeover;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Extras;
import dev.tearsheet.campaign.Origin;
import dev.tearsheet.campaign.Revision;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;

/**
 * What would be live after the revision that is: from the folder, or an old revision.
 *
 * @param campaign numbered one higher than any revision before
 * @param change from the live revision to this
 * @param folder the digest of the folder; empty if it cannot be read
 * @param copyOf the revision whose content it is, if it is a step back
 */
public record Candidate(
        Revision live, Campaign campaign, Changes changes, Change change, String folder, Optional<Integer> copyOf) {

    static Candidate of(Revision live, CampaignFile file, Series series) {
        return of(live, file.with(series.numbered(live.number() + 1)), file.changes(), file.digest(), Optional.empty());
    }

    static Candidate of(Revision live, Campaign campaign, Changes changes, String folder, Optional<Integer> copyOf) {
        Change change = Change.of(live, new Revision(campaign, changes, live.origin()));
        return new Candidate(live, campaign, changes, change, folder, copyOf);
    }

    public Slug slug() {
        return campaign.slug();
    }

    public Changeover changeover(Origin origin, Extras extras) {
        return new Changeover(Optional.of(live), new Revision(campaign, changes, origin), extras);
    }
}
