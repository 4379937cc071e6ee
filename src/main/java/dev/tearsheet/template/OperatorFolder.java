package dev.tearsheet.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import freemarker.cache.TemplateLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's own templates: a folder that may come, go and change while the engine runs. */
final class OperatorFolder implements TemplateLoader {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorFolder.class);
    private static final int DEEPEST = 8;

    private final Path folder;
    private final long patience;
    private long looked;
    private long edition;

    /** @param patience how long what was seen counts before the folder is looked at again */
    OperatorFolder(Path folder, Duration patience) {
        this.folder = folder.toAbsolutePath().normalize();
        this.patience = patience.toNanos();
        this.looked = System.nanoTime();
        this.edition = look();
    }

    /** A number made from the names, sizes and times of all files. */
    synchronized long edition() {
        long now = System.nanoTime();
        if (now - looked >= patience) {
            looked = now;
            edition = look();
        }
        return edition;
    }

    @Override
    public Path findTemplateSource(String name) throws IOException {
        try {
            Path file = folder.resolve(name).normalize();
            // By real paths, so that no link in the folder leads out of it.
            boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    @Override
    public long getLastModified(Object source) {
        try {
            return Files.getLastModifiedTime((Path) source).toMillis();
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return Files.newBufferedReader((Path) source, StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A path holds nothing open.
    }

    private long look() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile).mapToLong(this::trace).sum();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("cannot look through {}: {}", folder, e.getMessage());
            return edition;
        }
    }

    private long trace(Path file) {
        try {
            long size = Files.size(file);
            return mixed(Objects.hash(file, size, Files.getLastModifiedTime(file)));
        } catch (IOException e) {
            return 0;
        }
    }

    /** Spreads a hash over all bits, so that a sum of several tells every change of one. */
    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        return (h ^ h >>> 27) * 0x94d049bb133111ebL;
    }
}
