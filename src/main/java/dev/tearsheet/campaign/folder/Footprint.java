package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What a folder looks like from outside: its files with size and time of change. It is taken without reading a file. */
record Footprint(Map<String, Stamp> files) {
    /** A file that was written within this time may be still being written. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    record Stamp(long size, Instant changed) {}

    static final Footprint NONE = new Footprint(Map.of());

    Footprint {
        files = Map.copyOf(files);
    }

    static Footprint of(Path folder) throws IOException {
        Map<String, Stamp> files = new TreeMap<>();
        for (String name : FolderFiles.names(folder)) {
            BasicFileAttributes file = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
            files.put(name, new Stamp(file.size(), file.lastModifiedTime().toInstant()));
        }
        return new Footprint(files);
    }

    /** Whether a file was written so shortly before that it may change again without looking different. */
    boolean isFresh(Instant now) {
        return files.values().stream()
                .anyMatch(f -> Duration.between(f.changed(), now).abs().compareTo(FRESH) < 0);
    }

    /** Whether a file that the other has is missing here: it may be about to be replaced. */
    boolean lacksSomeOf(Footprint other) {
        return !files.keySet().containsAll(other.files.keySet());
    }
}
