package dev.tearsheet.delivery.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;

/**
 * An append-only file beside the database: a line right before the final dot of a message and a line after the relay's
 * answer. After a kill it names what was accepted and not yet recorded; in doubt is only what has a first line and no
 * second: at most one message per connection.
 *
 * <p>A write goes to the operating system's page cache: it survives a killed process, but not a power cut. So the first
 * line names the boot of the machine, and after another boot nothing is believed to have stayed here that may have gone.
 */
public final class HandoverJournal implements AutoCloseable {
    private static final char BEGUN = '>';
    private static final char ENDED = '<';
    private static final String BOOT = "# boot ";
    private static final String SINCE = "# since ";
    /** A longer file is written anew with what is not settled yet; a few hundred lines. */
    private static final long LONGEST = 1 << 20;

    private final Path path;
    private final String head;
    private final Map<Long, String> unsettled = new LinkedHashMap<>();
    private FileChannel file;
    private long length;

    /** What the journal knows of a dispatch. */
    public record Entry(boolean ended, DispatchState state, String reply) {}

    /**
     * What an earlier process left.
     *
     * @param whole whether every message that was begun has its line: not after the machine went down, and not if there
     *     is no journal
     * @param since when it was begun: of what was claimed before, it knows nothing; none if there is no journal, or one
     *     that does not say
     */
    public record Left(boolean whole, Optional<Instant> since, Map<Long, Entry> entries) {}

    /**
     * Begins a journal; what an earlier process left must be dealt with, it is forgotten.
     *
     * @param boot a name for the time since the machine was last started, without line breaks
     * @param since now; nothing that is claimed from now on is missing
     */
    public HandoverJournal(Path path, String boot, Instant since) {
        this.path = path;
        this.head = BOOT + boot + "\n" + SINCE + since.toEpochMilli() + "\n";
        rewrite();
    }

    /** What an earlier process left in a journal. A torn last line is as if never written. */
    public static Left read(Path path, String boot) {
        Map<Long, Entry> entries = new HashMap<>();
        try {
            String text = Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> line.charAt(0) == BEGUN || line.charAt(0) == ENDED)
                    .forEach(line -> readLine(line, entries));
            return new Left(text.startsWith(BOOT + boot + "\n"), since(text), entries);
        } catch (IOException e) {
            throw new UncheckedIOException("the hand-over journal " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<Instant> since(String text) {
        return text.lines()
                .filter(line -> line.startsWith(SINCE))
                .map(line -> Instant.ofEpochMilli(Long.parseLong(line.substring(SINCE.length()))))
                .findFirst();
    }

    private static void readLine(String line, Map<Long, Entry> entries) {
        String[] fields = line.split(" ", 4);
        long id = Long.parseLong(fields[1]);
        boolean ended = fields[0].charAt(0) == ENDED;
        DispatchState state = ended ? DispatchState.valueOf(fields[2]) : DispatchState.DOUBTFUL;
        entries.put(id, new Entry(ended, state, ended && fields.length > 3 ? fields[3] : ""));
    }

    /** This message is about to be handed over for good. */
    public void begin(DispatchId id) {
        note(id, BEGUN + " " + id.value() + "\n");
    }

    /** The relay has answered, or it is clear that it never will. */
    public void end(DispatchId id, DispatchState state, String reply) {
        note(id, ENDED + " " + id.value() + " " + state + " " + oneLine(reply) + "\n");
    }

    /** The database knows these ends: they are forgotten here in time. */
    public synchronized void settled(Iterable<DispatchId> ids) {
        ids.forEach(id -> unsettled.remove(id.value()));
        if (unsettled.isEmpty()) {
            cut();
        } else if (length > LONGEST) {
            rewrite();
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(DispatchId id, String line) {
        unsettled.put(id.value(), line);
        try {
            length += write(file, line);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Back to the first line. */
    private void cut() {
        try {
            file.truncate(head.length());
            length = head.length();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Beside the old file, which it replaces at once: there is never none. */
    private void rewrite() {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            FileChannel old = file;
            Files.deleteIfExists(fresh);
            file = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
            length = write(file, head + String.join("", unsettled.values()));
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (old != null) {
                old.close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static int write(FileChannel file, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        int all = bytes.remaining();
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        return all;
    }

    private UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the hand-over journal " + path + " cannot be written: " + e.getMessage(), e);
    }

    private static String oneLine(String reply) {
        String flat = reply.replace('\r', ' ').replace('\n', ' ');
        return flat.length() > 500 ? flat.substring(0, 500) : flat;
    }
}
