package dev.tearsheet.campaign.folder;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Revisions;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.arranging.KeepRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The campaigns of the schedules folder, each in a folder of its own with a campaign.yaml. They are read when this is
 * made and looked at again with every {@link #reload()}; whoever reads meanwhile sees the state before or after it.
 */
public final class CampaignFolder implements Campaigns {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignFolder.class);

    private record Catalogue(Map<Slug, Campaign> campaigns, SortedMap<String, List<Fault>> problems) {}

    private final Path schedules;
    private final CampaignFileReader reader;
    private final KeepRevision keepRevision;
    private final InstantSource clock;
    private final SortedMap<String, WatchedFolder> watched = new TreeMap<>();
    private boolean isListed = true;
    private volatile Catalogue catalogue = new Catalogue(Map.of(), new TreeMap<>());

    /** @param clock tells whether a file was changed this very moment and so may be unfinished */
    public CampaignFolder(Path schedules, CampaignFileReader reader, Revisions revisions, InstantSource clock) {
        this.schedules = schedules;
        this.reader = reader;
        this.keepRevision = new KeepRevision(revisions);
        this.clock = clock;
        reload();
    }

    @Override
    public Optional<Campaign> find(Slug slug) {
        return Optional.ofNullable(catalogue.campaigns.get(slug));
    }

    @Override
    public List<Campaign> all() {
        return catalogue.campaigns.values().stream()
                .sorted(Comparator.comparing(Campaign::slug))
                .toList();
    }

    /** The folders that cannot be read, by name, each with all its faults; their campaigns run on as they were. */
    public SortedMap<String, List<Fault>> problems() {
        return new TreeMap<>(catalogue.problems);
    }

    /** Takes what has changed; cheap where nothing has. May be called at any time, from any thread. */
    public synchronized void reload() {
        Optional<List<Path>> folders = list();
        if (folders.isPresent()) {
            folders.get().forEach(this::watch);
            List.copyOf(watched.keySet()).forEach(this::lookOrForget);
        }
        publish();
    }

    private void watch(Path folder) {
        watched.computeIfAbsent(
                folder.getFileName().toString(), n -> new WatchedFolder(folder, reader, keepRevision, clock));
    }

    private void lookOrForget(String name) {
        WatchedFolder folder = watched.get(name);
        boolean gone = folder.isGone();
        if (isCampaign(schedules.resolve(name))) {
            folder.look();
        } else if (gone) {
            watched.remove(name);
            LOG.warn("campaign {}: its folder is gone; its readers get nothing until it is back", name);
        }
    }

    /** Empty if the folder itself cannot be listed, as when its disk is away: then all runs on as it was. */
    private Optional<List<Path>> list() {
        try (Stream<Path> files = Files.list(schedules)) {
            List<Path> folders =
                    files.filter(CampaignFolder::isCampaign).sorted().toList();
            isListed = true;
            return Optional.of(folders);
        } catch (IOException e) {
            if (isListed) {
                LOG.error("the schedules folder cannot be read; campaigns run on as they were", e);
            }
            isListed = false;
            return Optional.empty();
        }
    }

    private static boolean isCampaign(Path folder) {
        return !folder.getFileName().toString().startsWith(".")
                && (Files.exists(folder.resolve(CampaignFileReader.FILE)) || hasMisnamedFile(folder));
    }

    private static boolean hasMisnamedFile(Path folder) {
        return Files.exists(folder.resolve("campaign.yml"));
    }

    private void publish() {
        SortedMap<String, List<Fault>> problems = new TreeMap<>();
        watched.forEach((name, folder) -> problems.put(name, folder.faults()));
        problems.values().removeIf(List::isEmpty);
        if (!isListed) {
            String name = schedules.getFileName().toString();
            problems.put(name, List.of(Fault.ofFile(name, "the schedules folder cannot be read")));
        }
        Map<Slug, Campaign> campaigns = watched.values().stream()
                .flatMap(folder -> folder.campaign().stream())
                .collect(toUnmodifiableMap(Campaign::slug, c -> c));
        catalogue = new Catalogue(campaigns, problems);
    }
}
