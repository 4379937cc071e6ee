package dev.tearsheet.delivery.sending;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;

/**
 * An append-only file beside the database: a line right before the final dot of a message and a line after the relay's
 * answer. After a kill it names what was accepted and not yet recorded; in doubt is only what has a first line and no
 * second: at most one message per connection. All connections write at once: who is held up in the middle of a line,
 * such as by a scheduler, holds up nobody else.
 *
 * <p>A write goes to the operating system's page cache: it survives a killed process, but not a power cut. So the first
 * line names the boot of the machine, and after another boot nothing is believed to have stayed here that may have gone.
 */
public final class HandoverJournal implements AutoCloseable {
    private static final char BEGUN = '>';
    private static final char ENDED = '<';
    private static final Pattern LINE = Pattern.compile("([<>]) (\\d{1,18})(?: ([A-Z]+)(?: (.*))?)?");
    private static final String BOOT = "# boot ";
    private static final String SINCE = "# since ";
    /** A longer file is written anew with what is not settled yet; a few hundred lines. */
    private static final long LONGEST = 1 << 20;

    private final Path path;
    private final String head;
    private final Map<Long, String> unsettled = new ConcurrentHashMap<>();
    private final AtomicLong length = new AtomicLong();
    private final ReadWriteLock turns = new ReentrantReadWriteLock();
    /** Held while a line is written; any number of times at once. */
    private final Lock writing = turns.readLock();
    /** Held while the file is made shorter. */
    private final Lock cutting = turns.writeLock();

    private FileOutputStream file;

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

    /** What an earlier process left in a journal. A torn line is as if never written. */
    public static Left read(Path path, String boot) {
        Map<Long, Entry> entries = new HashMap<>();
        try {
            String text = Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> note(line, entries));
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

    private static void note(Matcher line, Map<Long, Entry> entries) {
        long id = Long.parseLong(line.group(2));
        if (line.group(1).charAt(0) == BEGUN) {
            entries.put(id, new Entry(false, DispatchState.DOUBTFUL, ""));
            return;
        }
        String reply = Optional.ofNullable(line.group(4)).orElse("");
        Arrays.stream(DispatchState.values())
                .filter(state -> state.name().equals(line.group(3)))
                .forEach(state -> entries.put(id, new Entry(true, state, reply)));
    }

    /** This message is about to be handed over for good. */
    public void begin(DispatchId id) {
        note(id, line(BEGUN, id, ""));
    }

    /** The relay has answered, or it is clear that it never will. */
    public void end(DispatchId id, DispatchState state, String reply) {
        note(id, line(ENDED, id, " " + state + " " + oneLine(reply)));
    }

    /** On a full disk a line may be torn; what is written when there is room again must not be taken for its rest. */
    private static String line(char what, DispatchId id, String more) {
        return "\n" + what + " " + id.value() + more + "\n";
    }

    /** The database knows these ends: they are forgotten here in time. */
    public void settled(Iterable<DispatchId> ids) {
        ids.forEach(id -> unsettled.remove(id.value()));
        if (!unsettled.isEmpty() && length.get() <= LONGEST) {
            return;
        }
        cutting.lock();
        try {
            if (unsettled.isEmpty()) {
                cut();
            } else if (length.get() > LONGEST) {
                rewrite();
            }
        } finally {
            cutting.unlock();
        }
    }

    @Override
    public void close() {
        cutting.lock();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cutting.unlock();
        }
    }

    private void note(DispatchId id, String line) {
        writing.lock();
        try {
            unsettled.put(id.value(), line);
            length.addAndGet(write(file, line));
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            writing.unlock();
        }
    }

    /** Back to the first line. */
    private void cut() {
        try {
            file.getChannel().truncate(head.length());
            length.set(head.length());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Beside the old file, which it replaces at once: there is never none. */
    private void rewrite() {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            FileOutputStream old = file;
            Files.deleteIfExists(fresh);
            file = new FileOutputStream(fresh.toFile(), true);
            length.set(write(file, head + String.join("", unsettled.values())));
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (old != null) {
                old.close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** One write to the end of the file, whatever others write. */
    private static int write(FileOutputStream file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        file.write(bytes);
        return bytes.length;
    }

    private UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the hand-over journal " + path + " cannot be written: " + e.getMessage(), e);
    }

    private static String oneLine(String reply) {
        String flat = reply.replace('\r', ' ').replace('\n', ' ');
        return flat.length() > 500 ? flat.substring(0, 500) : flat;
    }
}
