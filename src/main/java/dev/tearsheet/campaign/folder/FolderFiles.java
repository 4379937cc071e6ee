package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of a campaign's folder by their names within it, with slashes on every system. */
final class FolderFiles {
    private static final int DEEPEST = 8;
    /** What editors and copying tools leave beside the file that they work on. */
    private static final Pattern PASSING = Pattern.compile("(.*/)?(\\.[^/]*|[^/]*(~|\\.tmp|\\.swp|\\.part|\\.bak))");

    private FolderFiles() {}

    /** All but hidden and passing ones, sorted by name. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> name(folder.relativize(file)))
                    .filter(name -> !PASSING.matcher(name).matches() && !name.matches("(.*/)?\\..*/.*"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String name(Path within) {
        return StreamSupport.stream(within.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
