package dev.tearsheet.cli.shared;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.folder.Nearest;
import picocli.CommandLine.Parameters;

/** The campaign to which a command keeps, if its first word names one; else it is about all. */
public final class AnyCampaign {
    @Parameters(index = "0", arity = "0..1", paramLabel = "CAMPAIGN", description = "Only this campaign.")
    private String name;

    /** @throws Failed if there is none of this name, and nobody was ever in one */
    public Optional<Slug> in(Tearsheet tearsheet) {
        return named(name, tearsheet);
    }

    /**
     * @param name null for none
     * @throws Failed if there is none of this name, and nobody was ever in one
     */
    public static Optional<Slug> named(String name, Tearsheet tearsheet) {
        Optional<Slug> slug = Optional.ofNullable(name).map(Given::slug);
        slug.ifPresent(s -> check(tearsheet, s));
        return slug;
    }

    private static void check(Tearsheet tearsheet, Slug slug) {
        if (tearsheet.campaigns().find(slug).isPresent()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        tearsheet.campaigns().all().forEach(c -> known.add(c.slug().value()));
        // A campaign whose folder is gone still has its readers.
        tearsheet.reports().campaigns().forEach(f -> known.add(f.campaign().value()));
        if (!known.contains(slug.value())) {
            throw new Failed("There is no campaign \"" + slug + "\""
                    + Nearest.to(slug.value(), known)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; see \"tearsheet campaigns\"."));
        }
    }
}
