package dev.tearsheet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An SQLite file with all tables and nothing in them, migrated once: to copy it is quicker than to migrate another. */
public final class EmptyTables {
    private static final byte[] FILE = migrated();

    private EmptyTables() {}

    /** Lays the file down where an engine will look for its own, unless there is one. */
    public static void copyTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                Files.write(file, FILE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] migrated() {
        try {
            Path folder = Files.createTempDirectory("tearsheet-tables");
            Path file = folder.resolve("tearsheet.db");
            Database.open(DatabaseSettings.file(file)).close();
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
