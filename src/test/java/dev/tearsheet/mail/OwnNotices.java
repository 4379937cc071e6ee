package dev.tearsheet.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One small mail of ours for each form of notice that we know of: where fuzzing starts from. */
public final class OwnNotices {
    public static final Path FOLDER = Path.of("src/test/resources/notices");

    private OwnNotices() {}

    public static Stream<Path> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<byte[]> contents() {
        return files().map(OwnNotices::bytes);
    }

    /** The contents from behind the header on. */
    public static Stream<byte[]> bodies() {
        return contents().map(OwnNotices::body);
    }

    private static byte[] body(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        return text.substring(text.indexOf("\n\n") + 2).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
