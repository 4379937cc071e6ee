package dev.tearsheet.app.foundation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The engine's own folder: database, secret, hand-over journal, and the lock that keeps a second engine out. */
public final class DataFolder implements AutoCloseable {
    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private FileChannel lock;

    DataFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder.toAbsolutePath() + " cannot be made (" + reason(e)
                    + "). Set data.folder to a folder that can be written to.");
        }
    }

    Path database(boolean trial) {
        return folder.resolve(trial ? "trial.db" : "tearsheet.db");
    }

    /** Where the hand-over journal of a node lies. */
    public Path journal(String node) {
        return folder.resolve("handover-" + node + ".journal");
    }

    /** When the newest mail went out; a trial may be begun anew at any time and has none of its own. */
    public SentMark sentMark(boolean trial) {
        return new SentMark(folder.resolve(trial ? "trial.sent" : "sent"));
    }

    /** The number of this folder and the name of its node, unless the settings give another: made at the first start. */
    public String nodeName() {
        Path file = folder.resolve("node.name");
        try {
            if (Files.notExists(file)) {
                byte[] number = new byte[4];
                new SecureRandom().nextBytes(number);
                Files.writeString(file, MachineName.get() + "-" + HexFormat.of().formatHex(number) + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "The file " + file.toAbsolutePath() + " cannot be read or written (" + reason(e) + ").");
        }
    }

    Path secretFile() {
        return folder.resolve("secret.key").toAbsolutePath();
    }

    boolean hasSecret() {
        return Files.exists(secretFile());
    }

    /** Where this folder is, for people. */
    public String place() {
        return MachineName.get() + ":" + folder.toAbsolutePath().normalize();
    }

    /** The secret that all tokens are made from; made at the first start, readable by its owner only. */
    byte[] secret() {
        Path file = secretFile();
        try {
            if (Files.notExists(file)) {
                byte[] fresh = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(fresh);
                Path part = Files.createTempFile(folder, "secret", ".part");
                Files.writeString(part, HexFormat.of().formatHex(fresh) + "\n");
                if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
                }
                Files.move(part, file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("The secret " + file.toAbsolutePath() + " cannot be read or written (" + reason(e)
                    + "). It must hold 64 hexadecimal digits; bring it back from your backup. Without it the links"
                    + " in mails that were sent no longer work.");
        }
    }

    /**
     * Keeps the folder for this process until it ends, however it ends.
     *
     * @throws CannotStart if another process has it
     */
    public void lock() {
        Path file = folder.resolve("lock");
        try {
            lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = lock.tryLock();
            if (held == null) {
                throw taken();
            }
        } catch (OverlappingFileLockException e) {
            throw taken();
        } catch (IOException e) {
            throw new CannotStart("The lock " + file.toAbsolutePath() + " cannot be taken: " + reason(e));
        }
    }

    private CannotStart taken() {
        return new CannotStart("Another Tearsheet is running on the data folder " + folder.toAbsolutePath()
                + ". Stop it first, or set data.folder to another one.");
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }
}
