package dev.tearsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What lets the packaged jar be started a hundred times in one run of the tests: the classes that an engine loads when it
 * serves are kept beside the jar in an archive of the JDK's own kind (class data sharing), and the second compiler, which
 * pays off after minutes only, stays out. Without the archive all works the same and takes longer.
 */
final class ClassArchive {
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Path FILE = make();

    private ClassArchive() {}

    /** Options of the virtual machine. */
    static List<String> options() {
        return Stream.concat(SHORT_LIFE.stream(), Stream.of("-XX:SharedArchiveFile=" + FILE))
                .toList();
    }

    /** Made by the first of all forks that comes; the others wait for it. */
    private static Path make() {
        Path jar = EngineProcess.jar();
        Path archive = jar.resolveSibling("tearsheet-" + Runtime.version().feature() + ".jsa");
        Path lock = archive.resolveSibling(archive.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (Files.notExists(archive) || modified(archive) < modified(jar)) {
                Files.deleteIfExists(archive);
                serveOnce(archive);
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }

    /** The archive is written when the engine ends; it gets its name when it is whole. */
    private static void serveOnce(Path archive) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tearsheet-archive");
        Path written = folder.resolve("classes.jsa");
        EngineProcess.furnish(folder);
        EngineProcess engine = EngineProcess.serve(
                folder,
                Map.of(),
                Stream.concat(SHORT_LIFE.stream(), Stream.of("-XX:ArchiveClassesAtExit=" + written))
                        .toList());
        engine.get("/");
        engine.close();
        if (Files.exists(written)) {
            Files.move(written, archive, StandardCopyOption.REPLACE_EXISTING);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
