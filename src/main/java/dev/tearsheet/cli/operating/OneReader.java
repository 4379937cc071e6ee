package dev.tearsheet.cli.operating;

import java.util.List;
import java.util.stream.Collectors;

import dev.tearsheet.app.People;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import picocli.CommandLine.Option;

/** Finds the one subscription of a reader that is meant. */
final class OneReader {
    @Option(
            names = "--campaign",
            paramLabel = "CAMPAIGN",
            description = "Which subscription, if the reader has several.")
    private String campaign;

    /** @throws Failed if there is none, or several and none is named */
    Enrolment of(Tearsheet tearsheet, String reader) {
        EmailAddress address = Given.address(reader);
        People people = tearsheet.people();
        List<Enrolment> all = people.find(address).map(people::enrolments).orElse(List.of()).stream()
                .filter(e -> e.subscription().isLive())
                .filter(e -> campaign == null || e.subscription().campaign().equals(Given.slug(campaign)))
                .toList();
        if (all.isEmpty()) {
            throw new Failed(address + " gets no lessons" + (campaign == null ? "." : " of " + campaign + "."));
        }
        if (all.size() > 1) {
            String names = all.stream()
                    .map(e -> e.subscription().campaign())
                    .map(Slug::value)
                    .collect(Collectors.joining(", "));
            throw new Failed(address + " is in several campaigns: say --campaign with one of " + names + ".");
        }
        return all.get(0);
    }
}
