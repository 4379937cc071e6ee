package dev.tearsheet.campaign.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Announced;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Changeover;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Extras;
import dev.tearsheet.campaign.Origin;
import dev.tearsheet.campaign.Revision;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.lesson.LessonKey;

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
        Campaign announcing = campaign.announcing(announced(origin.at(), extras.announced()));
        return new Changeover(Optional.of(live), new Revision(announcing, changes, origin), extras);
    }

    /** What was announced before stays so: who rests is told when the lessons go on. */
    private List<Announced> announced(Instant now, Set<LessonKey> keys) {
        Stream<Announced> fresh = change.lessons().stream()
                .filter(l -> l.kind() == LessonChange.Kind.NEW
                        && keys.contains(l.lesson().key()))
                .map(l -> new Announced(l.lesson().ordinal(), now));
        return Stream.concat(live.campaign().announced().stream(), fresh).toList();
    }
}
