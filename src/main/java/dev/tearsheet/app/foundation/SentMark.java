package dev.tearsheet.app.foundation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Remembers beside the database when the newest mail went out, and tells at a start whether the database or the clock is
 * older than that: a backup was brought back, or the clock was set back. Then nothing is sent without the operator's
 * word, for it might be sent a second time.
 */
public final class SentMark {
    /** So much two readings of the same moment may differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final Path file;
    private Optional<String> hold = Optional.empty();

    public SentMark(Path file) {
        this.file = file;
    }

    /**
     * Looks once, before anything is sent.
     *
     * @param newest when the newest mail went out, as the database knows it
     * @return why nothing must be sent, in words for the operator; nothing if all is well
     */
    public synchronized Optional<String> check(Optional<Instant> newest, Instant now) {
        Optional<Instant> marked = read();
        Optional<String> why = marked.filter(m -> now.isBefore(m.minus(TOLERANCE)))
                .map(m -> "The clock stands at " + now + ", but mail was sent at " + m
                        + ": the clock went backwards. Set it right.")
                .or(() -> marked.filter(m -> newest.filter(n -> !n.isBefore(m.minus(TOLERANCE)))
                                .isEmpty())
                        .map(m -> "The database knows of no mail after "
                                + newest.map(Instant::toString).orElse("its beginning") + ", but mail was sent at " + m
                                + ": it is older than that, perhaps a backup. Readers might get mails twice."));
        hold = why.map(w ->
                w + " Nothing is sent until you run 'tearsheet release'; its --help says what" + " you can choose.");
        return hold;
    }

    /** Why sending still waits for the operator, who ends that by {@link #release}. */
    public synchronized Optional<String> hold() {
        hold = hold.filter(why -> Files.exists(file));
        return hold;
    }

    /** Mails went out, and the database knows it. */
    public void sent(Instant now) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, now + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the mark " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Another node has sent mails since; a database that is older than those is just as wrong for this one. */
    public synchronized void follow(Instant newest) {
        if (hold().isEmpty()
                && read().filter(marked -> !marked.isBefore(newest)).isEmpty()) {
            sent(newest);
        }
    }

    /** The operator's word: send on. Returns whether there was anything to release. */
    public boolean release() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the mark " + file + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** When the newest mail went out; nothing if nothing is held. */
    public Optional<Instant> newest() {
        return read();
    }

    private Optional<Instant> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Instant.parse(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException e) {
            // A torn mark says nothing; the next mail writes it anew.
            return Optional.empty();
        }
    }
}
