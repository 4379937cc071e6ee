package dev.tearsheet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turn to migrate an SQLite file. Flyway has no lock there (it says so itself), so of two programs that open a file at
 * once each would make the same tables. Whoever comes second waits here, and finds them made.
 */
final class MigrationTurn {
    /** A lock on a file is the whole program's, so its threads take turns before it. */
    private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

    private MigrationTurn() {}

    /** Does the work while nobody else does. Where no file can be locked, only this program's threads take turns. */
    static void with(Path database, Runnable work) {
        Path file = database.resolveSibling(database.getFileName() + "-migration");
        IN_THIS_PROGRAM.lock();
        FileChannel held = lock(file);
        try {
            work.run();
        } finally {
            release(held, file);
            IN_THIS_PROGRAM.unlock();
        }
    }

    /** Null if there is no such folder, or no right to write: the migration itself says that better. */
    private static FileChannel lock(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return channel;
        } catch (IOException e) {
            return null;
        }
    }

    private static void release(FileChannel held, Path file) {
        if (held == null) {
            return;
        }
        try (held) {
            // Who waits for the lock of a file that is gone finds the tables made, and needs no turn.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // An empty file stays, which does no harm.
        }
    }
}
