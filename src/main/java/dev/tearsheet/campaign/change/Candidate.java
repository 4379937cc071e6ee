package dev.tearsheet.campaign.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Announced;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;

/**
 * What would be live after the revision that is: from the folder, or an old revision.
 *
 * @param campaign numbered one higher than any revision before
 * @param change from the live revision to this
 * @param announces whether who is past a new lesson is told of it
 * @param folder the digest of the folder; empty if it cannot be read
 * @param copyOf the revision whose content it is, if it is a step back
 */
public record Candidate(
        Revision live,
        Campaign campaign,
        Changes changes,
        Change change,
        boolean announces,
        String folder,
        Optional<Integer> copyOf) {

    static Candidate of(Revision live, CampaignFile file, Series series) {
        Campaign campaign = file.with(series.numbered(live.number() + 1));
        return new Candidate(
                live,
                campaign,
                file.changes(),
                change(live, campaign, file.changes()),
                file.announces(),
                file.digest(),
                Optional.empty());
    }

    /** A step back, which announces nothing: what comes again is not new to anybody. */
    static Candidate back(Revision live, Revision old, Campaign again, String folder) {
        Change change = change(live, again, old.changes());
        return new Candidate(live, again, old.changes(), change, false, folder, Optional.of(old.number()));
    }

    private static Change change(Revision live, Campaign campaign, Changes changes) {
        return Change.of(live, new Revision(campaign, changes, live.origin()));
    }

    public Slug slug() {
        return campaign.slug();
    }

    /** @param wanted what the operator says beyond the file */
    public Changeover changeover(Origin origin, Extras wanted) {
        Extras extras = announces ? wanted.announcing(fresh()) : wanted;
        Campaign announcing = campaign.announcing(announced(origin.at(), extras));
        return new Changeover(Optional.of(live), new Revision(announcing, changes, origin), extras);
    }

    private Stream<SeriesLesson> fresh() {
        return change.lessons().stream()
                .filter(l -> l.kind() == LessonChange.Kind.NEW)
                .map(LessonChange::lesson);
    }

    /** What was announced before stays so: who rests is told when the lessons go on. */
    private List<Announced> announced(Instant now, Extras extras) {
        Stream<Announced> fresh = fresh().filter(extras::announces).map(l -> new Announced(l.ordinal(), now));
        return Stream.concat(live.campaign().announced().stream(), fresh).toList();
    }
}
