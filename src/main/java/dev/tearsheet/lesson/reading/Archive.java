package dev.tearsheet.lesson.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import dev.tearsheet.lesson.UnreadableArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The text entries of a zip archive, unpacked in memory and within bounds: so many entries, so many bytes in sum, so
 * many times its own size. Archives inside it are not opened.
 */
final class Archive {
    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST = 32 * 1024 * 1024;
    /** What is packed tighter is made to burst; small files are let off. */
    private static final int HIGHEST_RATIO = 100;

    private static final int SMALL = 1024 * 1024;
    private static final int DEEPEST = 200;
    private static final int STEP = 16 * 1024;
    private static final Set<String> KEPT = Set.of("xml", "opf", "xhtml", "html", "htm");

    private final String file;
    private final Map<String, byte[]> entries = new HashMap<>();

    private Archive(String file) {
        this.file = file;
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Archive open(String file, byte[] bytes) throws UnreadableArticle {
        var archive = new Archive(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            archive.unpack(zip, Math.min(LARGEST, Math.max(SMALL, (long) bytes.length * HIGHEST_RATIO)));
        } catch (IOException | IllegalArgumentException e) {
            String text = String.valueOf(e.getMessage());
            throw new UnreadableArticle(
                    text.contains("encrypted")
                            ? file + " is encrypted: save it without a password"
                            : file + " is a broken zip archive: save it again");
        }
        return archive;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The XML of the entry, empty if there is none; document types and entities in it are not looked at. */
    Document xml(String name) {
        byte[] bytes = entries.getOrDefault(name, new byte[0]);
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes),
                    null,
                    "",
                    Parser.xmlParser().setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always read", e);
        }
    }

    private void unpack(ZipInputStream zip, long most) throws IOException, UnreadableArticle {
        long left = most;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MOST_ENTRIES) {
                throw new UnreadableArticle(
                        "%s holds more than %d files: save its text alone".formatted(file, MOST_ENTRIES));
            }
            String name = entry.getName();
            boolean kept = KEPT.contains(name.substring(name.lastIndexOf('.') + 1));
            left -= kept ? keep(name, zip, left) : skip(zip, left);
            if (left < 0) {
                throw new UnreadableArticle(file + " is far larger unpacked than an article is: save its text alone");
            }
        }
    }

    private long keep(String name, ZipInputStream zip, long most) throws IOException {
        byte[] bytes = zip.readNBytes((int) most + 1);
        entries.put(name, bytes);
        return bytes.length;
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        long size = 0;
        var step = new byte[STEP];
        for (int read = zip.read(step); read > 0 && size <= most; read = zip.read(step)) {
            size += read;
        }
        return size;
    }
}
