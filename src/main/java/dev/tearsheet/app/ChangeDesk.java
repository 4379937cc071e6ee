package dev.tearsheet.app;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import dev.tearsheet.campaign.change.LessonChange;
import dev.tearsheet.campaign.change.Rollback;
import dev.tearsheet.campaign.folder.CampaignFolder;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.subscription.change.ApplyChange;
import dev.tearsheet.subscription.change.ChangePlan;
import dev.tearsheet.subscription.change.PlanChange;
import dev.tearsheet.subscription.change.Readership;

/** Where the operator's changes are looked at and made live. */
public final class ChangeDesk {
    private final CampaignFolder campaigns;
    private final Revisions revisions;
    private final Readership readership;
    private final InstantSource clock;

    /** A change cannot be made so; the message says why and what to do. */
    public static final class CannotChange extends RuntimeException {
        CannotChange(String message) {
            super(message);
        }
    }

    ChangeDesk(CampaignFolder campaigns, Revisions revisions, Readership readership, InstantSource clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.readership = readership;
        this.clock = clock;
    }

    /** The revision that readers get. */
    public Revision live(Slug campaign) {
        return campaigns
                .live(campaign)
                .orElseThrow(() ->
                        new CannotChange("There is no campaign \"" + campaign + "\"; see \"tearsheet campaigns\"."));
    }

    /** What the folder says and readers do not get yet. */
    public Optional<Candidate> waiting(Slug campaign) {
        return campaigns.waiting(campaign);
    }

    /** All revisions, newest first. */
    public List<Revisions.Entry> history(Slug campaign) {
        return revisions.history(campaign);
    }

    /**
     * An old revision as the next one.
     *
     * @param to its number; without one the revision before the content that is live
     */
    public Candidate back(Slug campaign, Optional<Integer> to) {
        Revision live = live(campaign);
        int target = to.orElseGet(() -> Rollback.target(live));
        Revision old = revisions
                .find(campaign, target)
                .orElseThrow(() -> new CannotChange((target == 0
                                ? "What is live is the first revision of " + campaign + ": there is none before it"
                                : "There is no revision " + target + " of " + campaign + " to go back to")
                        + "; see \"tearsheet revisions " + campaign + "\"."));
        return Rollback.to(old, live, campaigns.folder(campaign));
    }

    /**
     * What the candidate would do, if it were made live now.
     *
     * @param note to be kept with the revision; empty for nothing
     * @throws CannotChange if something extra is to be given that is not new
     */
    public ChangePlan plan(Candidate candidate, Extras extras, String note) {
        check(candidate, extras);
        Origin origin = new Origin(
                clock.instant(),
                candidate.copyOf().isPresent() ? Origin.How.ROLLED_BACK : Origin.How.APPLIED,
                System.getProperty("user.name", "somebody"),
                note,
                candidate.change().words(),
                candidate.folder(),
                candidate.copyOf());
        return new PlanChange(readership, clock).plan(candidate.changeover(origin, extras));
    }

    /** @param shown the id of the plan that the operator has seen, if there is one */
    public ApplyChange.Result apply(ChangePlan plan, Optional<String> shown) {
        ApplyChange.Result result = new ApplyChange(revisions).apply(plan.over(), shown);
        campaigns.reload();
        return result;
    }

    private static void check(Candidate candidate, Extras extras) {
        Set<String> fresh = candidate.change().lessons().stream()
                .filter(l -> l.kind() == LessonChange.Kind.NEW)
                .flatMap(l -> l.lesson().sources().stream())
                .map(LessonKey::value)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(extras.toThosePast(), extras.toFinished(), extras.announced())
                .flatMap(Collection::stream)
                .filter(key -> !fresh.contains(key.value()))
                .findFirst()
                .ifPresent(key -> {
                    throw new CannotChange("No lesson \"" + key + "\" is new in this change"
                            + (fresh.isEmpty() ? "." : "; new are: " + String.join(", ", fresh) + "."));
                });
    }
}
