package dev.tearsheet.campaign.change;

import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.arranging.SeriesBuilder;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One campaign as it is live, and what its folder says beyond that. What the folder says goes live by itself as long as
 * nobody has subscribed, or if the live revision wants it so; else it waits.
 */
public final class LiveCampaign {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCampaign.class);
    private static final int TRIES = 5;

    private final Slug slug;
    private final Revisions revisions;
    private final InstantSource clock;
    private Optional<Revision> live = Optional.empty();
    private Optional<CampaignFile> file = Optional.empty();
    private Optional<Candidate> waiting = Optional.empty();

    public LiveCampaign(Slug slug, Revisions revisions, InstantSource clock) {
        this.slug = slug;
        this.revisions = revisions;
        this.clock = clock;
    }

    public Optional<Revision> live() {
        return live;
    }

    /** What the folder says and is not live. */
    public Optional<Candidate> waiting() {
        return waiting;
    }

    /** The state of the folder as it was read last; empty if it never was. */
    public String folder() {
        return file.map(CampaignFile::digest).orElse("");
    }

    /** The lessons that the campaign has or had: by them the folder's lessons are known again. */
    public Optional<Series> history() {
        return live.map(Revision::campaign).map(Campaign::series).or(() -> revisions.latest(slug));
    }

    /**
     * Takes up what another process has made live since.
     *
     * @param number of the newest revision; 0 if there is none
     */
    public void refresh(int number) {
        if (number != live.map(Revision::number).orElse(0)) {
            takeUp();
            file.filter(f -> live.isPresent()).ifPresent(f -> compare(f, live.get()));
        }
    }

    /** The folder was read, and says this now. */
    public void take(CampaignFile read) {
        if (file.filter(f -> f.digest().equals(read.digest())).isEmpty()) {
            goOn(read);
            file = Optional.of(read);
        }
    }

    private void goOn(CampaignFile read) {
        for (int i = 0; i < TRIES; i++) {
            if (live.isPresent()) {
                compare(read, live.get());
            }
            Optional<Changeover> next = live.isEmpty() ? Optional.of(begun(read)) : byItself();
            if (next.isEmpty() || revisions.keep(next.get())) {
                next.ifPresent(n -> became(n.next()));
                return;
            }
            takeUp();
        }
        throw new IllegalStateException("another node keeps changing this campaign: do all nodes read the same files?");
    }

    private void takeUp() {
        revisions.live(slug).ifPresent(this::became);
    }

    private void became(Revision revision) {
        live = Optional.of(revision);
        waiting = Optional.empty();
        LOG.info(
                "campaign {}: revision {} is live, with {} lessons ({})",
                slug,
                revision.number(),
                revision.campaign().series().size(),
                revision.origin().how().words());
        revision.campaign()
                .held()
                .ifPresent(why -> LOG.warn("campaign {} is held, nothing of it is mailed: {}", slug, why));
    }

    private void compare(CampaignFile read, Revision now) {
        Optional<Candidate> before = waiting;
        Candidate candidate =
                Candidate.of(now, read, built(read, Optional.of(now.campaign().series())));
        waiting = Optional.of(candidate).filter(c -> !c.change().isNothing());
        if (waiting.isPresent() && mayGo(candidate).isEmpty() && !waiting.equals(before)) {
            LOG.info(
                    "campaign {}: a change waits ({}); look at it with 'tearsheet plan {}'",
                    slug,
                    candidate.change().words(),
                    slug);
        }
    }

    private Changeover begun(CampaignFile read) {
        Optional<Series> history = revisions.latest(slug);
        int number = history.map(Series::revision).orElse(0) + 1;
        Origin origin = Origin.byItself(Origin.How.NEW, clock.instant(), "", read.digest());
        Campaign campaign = read.with(built(read, history).numbered(number));
        return new Changeover(Optional.empty(), new Revision(campaign, read.changes(), origin), Extras.NONE);
    }

    private Optional<Changeover> byItself() {
        return waiting.flatMap(candidate -> mayGo(candidate)
                .map(how -> candidate.changeover(
                        Origin.byItself(how, clock.instant(), candidate.change().words(), candidate.folder()),
                        Extras.NONE)));
    }

    /** Why the candidate goes live by itself, if it does. */
    private Optional<Origin.How> mayGo(Candidate candidate) {
        Origin origin = candidate.live().origin();
        if (!revisions.hasReaders(slug)) {
            // What was there when somebody stepped back shall not come again by itself.
            boolean declined = origin.copyOf().isPresent() && origin.folder().equals(candidate.folder());
            return declined ? Optional.empty() : Optional.of(Origin.How.NO_READERS);
        }
        boolean taken = switch (candidate.live().changes()) {
            case BY_HAND -> false;
            case SMALL -> SmallChange.is(candidate.change());
            case AT_ONCE -> true;
        };
        Origin.How how = SmallChange.is(candidate.change()) ? Origin.How.SMALL : Origin.How.AT_ONCE;
        // A folder that was live before is an old copy on another node, or one that somebody stepped back from.
        return taken && !revisions.knows(slug, candidate.folder()) ? Optional.of(how) : Optional.empty();
    }

    private static Series built(CampaignFile read, Optional<Series> before) {
        return new SeriesBuilder(read.arrangement(), read.language()).build(read.articles(), before);
    }
}
