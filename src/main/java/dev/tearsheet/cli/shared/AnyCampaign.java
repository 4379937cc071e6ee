package dev.tearsheet.cli.shared;

import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import picocli.CommandLine.Parameters;

/** The campaign to which a command keeps, if its first word names one; else it is about all. */
public final class AnyCampaign {
    @Parameters(index = "0", arity = "0..1", paramLabel = "CAMPAIGN", description = "Only this campaign.")
    private String name;

    public Optional<Slug> slug() {
        return Optional.ofNullable(name).map(Given::slug);
    }
}
