package dev.tearsheet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An append-only file beside the database: a line before a message is handed over and a line after the relay's answer.
 * After a kill it names what was accepted and not yet recorded; in doubt is only what has a first line and no second:
 * at most one message per connection.
 *
 * <p>A write goes to the operating system's page cache: it survives a killed process. A power cut may lose the newest
 * lines; then more is in doubt, and nothing is sent twice.
 */
public final class HandoverJournal implements AutoCloseable {
    private static final char BEGUN = '>';
    private static final char ENDED = '<';

    private final FileChannel file;
    private final Set<Long> unsettled = new HashSet<>();

    /** What the journal knows of a dispatch. */
    public record Entry(boolean ended, DispatchState state, String reply) {}

    /** Opens the journal; lines of an earlier process stay until {@link #clear}. */
    public HandoverJournal(Path path) {
        try {
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the hand-over journal " + path + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** What an earlier process left in a journal; empty if there is none. A torn last line is as if never written. */
    public static Map<Long, Entry> read(Path path) {
        Map<Long, Entry> entries = new HashMap<>();
        try {
            String text = Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            whole.lines().forEach(line -> readLine(line, entries));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("the hand-over journal " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void readLine(String line, Map<Long, Entry> entries) {
        String[] fields = line.split(" ", 4);
        long id = Long.parseLong(fields[1]);
        boolean ended = fields[0].charAt(0) == ENDED;
        DispatchState state = ended ? DispatchState.valueOf(fields[2]) : DispatchState.DOUBTFUL;
        entries.put(id, new Entry(ended, state, ended && fields.length > 3 ? fields[3] : ""));
    }

    /** This message is about to be handed over. */
    public synchronized void begin(DispatchId id) {
        unsettled.add(id.value());
        append(BEGUN + " " + id.value() + "\n");
    }

    /** The relay has answered, or it is clear that it never will. */
    public synchronized void end(DispatchId id, DispatchState state, String reply) {
        append(ENDED + " " + id.value() + " " + state + " " + oneLine(reply) + "\n");
    }

    /** The database knows these ends: once it knows all, the journal starts afresh. */
    public synchronized void settled(Iterable<DispatchId> ids) {
        ids.forEach(id -> unsettled.remove(id.value()));
        if (unsettled.isEmpty()) {
            clear();
        }
    }

    /** Forgets everything, after an earlier process's lines were dealt with. */
    public synchronized void clear() {
        try {
            file.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the hand-over journal cannot be written: " + e.getMessage(), e);
        }
    }

    private static String oneLine(String reply) {
        String flat = Optional.ofNullable(reply).orElse("").replaceAll("[\\r\\n]+", " ");
        return flat.length() > 500 ? flat.substring(0, 500) : flat;
    }
}
