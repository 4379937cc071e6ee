package dev.tearsheet.campaign.arranging;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Passed;
import dev.tearsheet.campaign.Revisions;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;

/** Keeps the series of a campaign that was read, if it is another than the one kept last. */
public final class KeepRevision {
    private static final int TRIES = 5;

    private final Revisions revisions;

    public KeepRevision(Revisions revisions) {
        this.revisions = revisions;
    }

    /** The series that was kept last; where there is one, readers may have had lessons of it. */
    public Optional<Series> latest(Slug campaign) {
        return revisions.latest(campaign);
    }

    /** The series that holds from now on; built anew upon another node's revision if that was kept first. */
    public Series of(CampaignFile file) {
        SeriesBuilder builder = new SeriesBuilder(file.arrangement(), file.language());
        for (int i = 0; i < TRIES; i++) {
            Optional<Series> latest = revisions.latest(file.slug());
            Series next = builder.build(file.articles(), latest);
            if (latest.filter(next::equals).isPresent() || revisions.keep(file.slug(), next, passing(latest, next))) {
                return next;
            }
        }
        throw new IllegalStateException("another node keeps changing this series: do all nodes read the same files?");
    }

    private static UnaryOperator<BitSet> passing(Optional<Series> latest, Series next) {
        return received ->
                latest.map(l -> new Passed(l, next, Set.of()).with(received)).orElse(received);
    }
}
