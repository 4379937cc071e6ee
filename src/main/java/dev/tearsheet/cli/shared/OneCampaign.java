package dev.tearsheet.cli.shared;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import picocli.CommandLine.Parameters;

/** The campaign that a command is about: its first word. */
public final class OneCampaign {
    @Parameters(index = "0", paramLabel = "CAMPAIGN", description = "The campaign's short name.")
    private String name;

    /** @throws Failed if no campaign can have such a name */
    public Slug slug() {
        return Given.slug(name);
    }

    /** @throws Failed if there is none of this name */
    public Campaign in(Tearsheet tearsheet) {
        return tearsheet
                .campaigns()
                .find(slug())
                .orElseThrow(() -> new Failed("There is no campaign \"" + name + "\"; see \"tearsheet campaigns\"."));
    }

    /** As the folder has it, whether that waits or is live. */
    public Campaign waitingIn(Tearsheet tearsheet) {
        Campaign live = in(tearsheet);
        return tearsheet.changes().waiting(live.slug()).map(Candidate::campaign).orElse(live);
    }

    @Override
    public String toString() {
        return name;
    }
}
