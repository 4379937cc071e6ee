package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.LiveCampaign;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One campaign's folder over time. What it shows is read only when it is whole: not while a file is being written, not
 * while one is missing that was there at the look before. What cannot be read changes nothing but the list of faults.
 */
final class WatchedFolder {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final Path folder;
    private final CampaignFileReader reader;
    private final InstantSource clock;
    /** None in a folder whose name no campaign can have. */
    private final Optional<LiveCampaign> live;

    /** What it looked like when it was read, and whether it might have changed since without looking different. */
    private Footprint taken = Footprint.NONE;

    private boolean mayHaveChanged = true;
    private Footprint waiting = Footprint.NONE;
    private boolean isBeingWritten;
    private boolean wasMissing;
    private List<Fault> faults = List.of();

    WatchedFolder(Path folder, CampaignFileReader reader, Revisions revisions, InstantSource clock) {
        this.folder = folder;
        this.reader = reader;
        this.clock = clock;
        this.live = Slug.tryParse(name()).map(slug -> new LiveCampaign(slug, revisions, clock));
    }

    Optional<LiveCampaign> live() {
        return live;
    }

    Optional<Campaign> campaign() {
        return live.flatMap(LiveCampaign::live).map(Revision::campaign);
    }

    /** That of the revision that is known to be live; 0 if there is none. */
    int number() {
        return live.flatMap(LiveCampaign::live).map(Revision::number).orElse(0);
    }

    List<Fault> faults() {
        return faults;
    }

    /** Whether it changes this very moment, so that it is read later. */
    boolean isBeingWritten() {
        return isBeingWritten;
    }

    /** Whether it holds no campaign any more; a file that is missing for one look only is being replaced. */
    boolean isGone() {
        boolean missing = !Files.exists(folder.resolve(CampaignFileReader.FILE));
        boolean gone = missing && (wasMissing || campaign().isEmpty() || !Files.isDirectory(folder));
        wasMissing = missing;
        return gone;
    }

    /** Takes up what is live by the database, and looks at no file. */
    void follow(int number) {
        live.ifPresent(l -> l.refresh(number));
    }

    /**
     * Takes what is there; of a folder without its file see {@link #isGone()}.
     *
     * @param number of the campaign's newest revision; 0 if there is none
     */
    void look(int number) {
        try {
            live.ifPresent(l -> l.refresh(number));
            Footprint now = Footprint.of(folder);
            isBeingWritten = false;
            if (!now.equals(taken) || mayHaveChanged) {
                boolean isPassing = isPassing(now);
                isBeingWritten = isPassing && !now.equals(taken);
                waiting = now;
                if (!isPassing) {
                    take(now);
                }
            }
        } catch (IOException e) {
            report(List.of(Fault.ofFile(name(), "the folder cannot be read: look at its permissions")));
        } catch (RuntimeException e) {
            // One campaign's trouble must not keep the others from being read; it is tried again at the next look.
            if (report(List.of(Fault.ofFile(name(), "could not be taken: " + e.getMessage())))) {
                LOG.error("campaign {} could not be taken", name(), e);
            }
        }
    }

    /** A campaign that nobody has had lessons of has nothing to lose: it is taken as it is. */
    private boolean isPassing(Footprint now) {
        boolean passing = now.isFresh(clock.instant()) || now.lacksSomeOf(taken) && !now.equals(waiting);
        return passing && live.flatMap(LiveCampaign::history).isPresent();
    }

    private void take(Footprint now) throws IOException {
        try {
            CampaignFile file = reader.read(folder, live.flatMap(LiveCampaign::history));
            if (Footprint.of(folder).equals(now)) {
                live.ifPresent(l -> l.take(file));
                faults = List.of();
                settle(now);
            }
        } catch (CampaignFaults e) {
            report(e.faults());
            settle(now);
        }
    }

    private void settle(Footprint now) {
        taken = now;
        mayHaveChanged = now.isFresh(clock.instant());
    }

    /** Logs faults that were not there at the look before; says whether there are such. */
    private boolean report(List<Fault> found) {
        boolean isNew = !found.equals(faults);
        if (isNew) {
            found.forEach(fault -> LOG.error("{}", fault));
            LOG.error(
                    "campaign {}: {}",
                    name(),
                    campaign().isPresent() ? "runs on as it was before" : "does not run until this is mended");
        }
        faults = found;
        return isNew;
    }

    private String name() {
        return folder.getFileName().toString();
    }
}
