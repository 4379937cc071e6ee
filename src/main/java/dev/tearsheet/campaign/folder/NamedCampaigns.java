package dev.tearsheet.campaign.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;

/**
 * The other campaigns that campaigns name: those for which they wait, and those that follow them. One that is not there
 * refuses nothing, for its folder may come later; but its name may also be misspelt, so the operator is told.
 */
public final class NamedCampaigns {
    private final CampaignFolder campaigns;

    public NamedCampaigns(CampaignFolder campaigns) {
        this.campaigns = campaigns;
    }

    /** The names of all campaigns, as their folders have them, of which no folder is there. */
    public List<Fault> missing() {
        return campaigns.all().stream()
                .map(c -> campaigns.waiting(c.slug()).map(Candidate::campaign).orElse(c))
                .map(this::missingIn)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Those that this campaign names; a folder with faults in it is there. */
    public List<Fault> missingIn(Campaign campaign) {
        Set<String> known = new TreeSet<>(campaigns.problems().keySet());
        campaigns.all().forEach(c -> known.add(c.slug().value()));
        known.remove(campaign.slug().value());
        List<Fault> missing = new ArrayList<>();
        campaign.terms().company().waitsFor().stream()
                .sorted()
                .filter(named -> !known.contains(named.value()))
                .forEach(named ->
                        missing.add(fault(campaign, "company.wait for", named, "nothing waits for it", known)));
        Following following = campaign.terms().following();
        following
                .campaign()
                .filter(named -> !known.contains(named.value()))
                .ifPresent(named -> missing.add(fault(campaign, "at the end", named, without(following), known)));
        return missing;
    }

    private static String without(Following following) {
        return following.kind() == Following.Kind.OFFER
                ? "the finishing mail offers nothing"
                : "nothing begins after the last lesson";
    }

    private static Fault fault(Campaign campaign, String key, Slug named, String effect, Set<String> known) {
        String near = Nearest.to(named.value(), known)
                .map(n -> "; did you mean \"" + n + "\"?")
                .orElse("; mend the name, or add its folder");
        return Fault.ofFile(
                campaign.slug() + "/" + CampaignFileReader.FILE,
                "'" + key + "' names the campaign \"" + named + "\", which is not there, so " + effect + near);
    }
}
