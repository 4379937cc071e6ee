package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The campaigns of the schedules folder, each in a folder of its own with a campaign.yaml. Live is what the newest
 * revision says; the folders say what would be next. All is read when this is made and looked at again with every {@link
 * #reload()}; whoever reads meanwhile sees the state before or after it.
 */
public final class CampaignFolder implements Campaigns {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignFolder.class);

    private record Catalogue(
            Map<Slug, Revision> live,
            Map<Slug, Candidate> waiting,
            Map<Slug, String> folders,
            SortedMap<String, List<Fault>> problems,
            boolean isBeingWritten) {
        static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of(), Map.of(), new TreeMap<>(), false);
    }

    private final Path schedules;
    private final CampaignFileReader reader;
    private final Revisions revisions;
    private final InstantSource clock;
    private final SortedMap<String, WatchedFolder> watched = new TreeMap<>();
    private boolean wasListed;
    /** Why the folder cannot be listed; empty while it can. */
    private String unlisted = "";

    private boolean isAnswered = true;
    private volatile Catalogue catalogue = Catalogue.EMPTY;

    /** @param clock tells whether a file was changed this very moment and so may be unfinished */
    public CampaignFolder(Path schedules, CampaignFileReader reader, Revisions revisions, InstantSource clock) {
        this.schedules = schedules;
        this.reader = reader;
        this.revisions = revisions;
        this.clock = clock;
        reload();
    }

    @Override
    public Optional<Campaign> find(Slug slug) {
        return live(slug).map(Revision::campaign);
    }

    @Override
    public List<Campaign> all() {
        return catalogue.live.values().stream()
                .map(Revision::campaign)
                .sorted(Comparator.comparing(Campaign::slug))
                .toList();
    }

    /** The revision that readers get. */
    public Optional<Revision> live(Slug slug) {
        return Optional.ofNullable(catalogue.live.get(slug));
    }

    /** What the folder says and readers do not get yet. */
    public Optional<Candidate> waiting(Slug slug) {
        return Optional.ofNullable(catalogue.waiting.get(slug));
    }

    /** A digest of the folder as it was read last; empty if it never could be. */
    public String folder(Slug slug) {
        return catalogue.folders.getOrDefault(slug, "");
    }

    /** Whether a file was changed this very moment, so that its campaign is read a little later. */
    public boolean isBeingWritten() {
        return catalogue.isBeingWritten;
    }

    /** The folders that cannot be read, by name, each with all its faults; their campaigns run on as they were. */
    public SortedMap<String, List<Fault>> problems() {
        return new TreeMap<>(catalogue.problems);
    }

    /** Takes what has changed; cheap where nothing has. May be called at any time, from any thread. */
    public synchronized void reload() {
        Optional<List<Path>> folders = list();
        Map<Slug, Integer> numbers = numbers();
        if (folders.isPresent()) {
            folders.get().forEach(this::watch);
            List.copyOf(watched.keySet()).forEach(name -> lookOrForget(name, numbers));
        } else if (!wasListed && Files.notExists(schedules)) {
            numbers.forEach(this::follow);
        }
        publish();
    }

    /** What is live by the database; what is known already if that does not answer, which is tried again. */
    private Map<Slug, Integer> numbers() {
        try {
            isAnswered = true;
            return revisions.numbers();
        } catch (RuntimeException e) {
            LOG.error("which revisions are live cannot be read; campaigns run on as they were: {}", e.getMessage());
            isAnswered = false;
            return Map.of();
        }
    }

    /** On a node that was given no folders what the database says runs. */
    private void follow(Slug slug, int number) {
        watch(schedules.resolve(slug.value()));
        watched.get(slug.value()).follow(number);
    }

    private void watch(Path folder) {
        watched.computeIfAbsent(
                folder.getFileName().toString(), n -> new WatchedFolder(folder, reader, revisions, clock));
    }

    private void lookOrForget(String name, Map<Slug, Integer> numbers) {
        WatchedFolder folder = watched.get(name);
        boolean gone = folder.isGone();
        if (isCampaign(schedules.resolve(name))) {
            Optional<Integer> number = Slug.tryParse(name).map(numbers::get);
            folder.look(number.orElseGet(() -> isAnswered ? 0 : folder.number()));
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
            unlisted = "";
            wasListed = true;
            return Optional.of(folders);
        } catch (IOException e) {
            String why = "the schedules folder " + schedules + " cannot be read: " + reason(e);
            if (!why.equals(unlisted)) {
                LOG.error("{}; campaigns run on as they were", why);
            }
            unlisted = why;
            return Optional.empty();
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is none; make it, or set schedules.folder";
        }
        if (e instanceof NotDirectoryException) {
            return "it is a file; set schedules.folder";
        }
        return e instanceof AccessDeniedException ? "look at its permissions" : e.getMessage();
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
        if (!unlisted.isEmpty()) {
            String name = schedules.getFileName().toString();
            problems.put(name, List.of(Fault.ofFile(name, unlisted)));
        }
        Map<Slug, Revision> live = new HashMap<>();
        Map<Slug, Candidate> waiting = new HashMap<>();
        Map<Slug, String> digests = new HashMap<>();
        watched.values().stream().flatMap(f -> f.live().stream()).forEach(campaign -> {
            campaign.live().ifPresent(r -> {
                live.put(r.slug(), r);
                digests.put(r.slug(), campaign.folder());
            });
            campaign.waiting().ifPresent(c -> waiting.put(c.slug(), c));
        });
        boolean isBeingWritten = watched.values().stream().anyMatch(WatchedFolder::isBeingWritten);
        catalogue = new Catalogue(live, waiting, digests, problems, isBeingWritten);
    }
}
