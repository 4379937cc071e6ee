package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.arranging.KeepRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One campaign's folder over time. What it shows is taken only when it is whole: not while a file is being written, not
 * while one is missing that was there at the look before. What cannot be read changes nothing but the list of faults.
 */
final class WatchedFolder {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final Path folder;
    private final CampaignFileReader reader;
    private final KeepRevision keepRevision;
    private final InstantSource clock;

    /** What it looked like when it was read, and whether it might have changed since without looking different. */
    private Footprint taken = Footprint.NONE;

    private boolean mayHaveChanged = true;
    private Footprint waiting = Footprint.NONE;
    private boolean wasMissing;
    private String digest = "";
    private Optional<Campaign> campaign = Optional.empty();
    private List<Fault> faults = List.of();

    WatchedFolder(Path folder, CampaignFileReader reader, KeepRevision keepRevision, InstantSource clock) {
        this.folder = folder;
        this.reader = reader;
        this.keepRevision = keepRevision;
        this.clock = clock;
    }

    Optional<Campaign> campaign() {
        return campaign;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Whether it holds no campaign any more; a file that is missing for one look only is being replaced. */
    boolean isGone() {
        boolean missing = !Files.exists(folder.resolve(CampaignFileReader.FILE));
        boolean gone = missing && (wasMissing || campaign.isEmpty() || !Files.isDirectory(folder));
        wasMissing = missing;
        return gone;
    }

    /** Takes what is there; of a folder without its file see {@link #isGone()}. */
    void look() {
        try {
            Footprint now = Footprint.of(folder);
            if (!now.equals(taken) || mayHaveChanged) {
                boolean wait = isBeingWritten(now);
                waiting = now;
                if (!wait) {
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
    private boolean isBeingWritten(Footprint now) {
        boolean passing = now.isFresh(clock.instant()) || now.lacksSomeOf(taken) && !now.equals(waiting);
        return passing && (campaign.isPresent() || history().isPresent());
    }

    private Optional<Series> history() {
        return Slug.tryParse(name()).flatMap(keepRevision::latest);
    }

    private void take(Footprint now) throws IOException {
        try {
            CampaignFile file = reader.read(folder, history());
            if (Footprint.of(folder).equals(now)) {
                run(file);
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

    private void run(CampaignFile file) {
        if (!file.digest().equals(digest)) {
            Campaign next = file.with(keepRevision.of(file));
            tell(next);
            campaign = Optional.of(next);
            digest = file.digest();
        }
        faults = List.of();
    }

    private void tell(Campaign next) {
        LOG.info(
                "campaign {}: revision {} with {} lessons{}",
                next.slug(),
                next.series().revision(),
                next.series().size(),
                campaign.isPresent() ? ", read again" : "");
        next.held().ifPresent(why -> LOG.warn("campaign {} is held, nothing of it is mailed: {}", next.slug(), why));
    }

    /** Logs faults that were not there at the look before; says whether there are such. */
    private boolean report(List<Fault> found) {
        boolean isNew = !found.equals(faults);
        if (isNew) {
            found.forEach(fault -> LOG.error("{}", fault));
            LOG.error(
                    "campaign {}: {}",
                    name(),
                    campaign.isPresent() ? "runs on as it was before" : "does not run until this is mended");
        }
        faults = found;
        return isNew;
    }

    private String name() {
        return folder.getFileName().toString();
    }
}
