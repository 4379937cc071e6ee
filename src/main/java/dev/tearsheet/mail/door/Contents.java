package dev.tearsheet.mail.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Reads what follows DATA, to the line with nothing but a dot (RFC 5321 section 4.5.2), in bounded room and time. */
final class Contents {
    private static final int PIECE = 64 * 1024;
    /** A client that goes on so long after its mail was too large is cut off. */
    private static final int PATIENCE = 16;
    /** A mail must be here in so many times the silence that is granted for a command. */
    private static final int SLOWEST = 10;

    /** What was read, or with which reply it is refused. */
    record Read(byte[] bytes, Optional<String> refusal) {}

    /** A client does not stop. */
    static final class Endless extends IOException {
        Endless() {
            super("a mail without end");
        }
    }

    private final Wire wire;
    private final Room room;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long size;
    private int taken;
    private boolean full;
    /** The byte that was read to see whether a line is the last one; -1 if there is none. */
    private int held = -1;

    Contents(Wire wire, Room room, int most) {
        this.wire = wire;
        this.room = room;
        this.most = most;
    }

    /** Reads to the very end in any case: what was left would be taken for commands. */
    Read read(Duration silence) throws IOException {
        wire.within(silence.multipliedBy(SLOWEST));
        // Only CR LF ends a line: a bare LF before the dot would let a second mail hide in the first.
        while (!isEnd()) {
            line();
        }
        if (size > most) {
            return new Read(new byte[0], Optional.of("552 5.3.4 The mail is larger than " + most + " bytes"));
        }
        return full
                ? new Read(new byte[0], Optional.of("452 4.3.1 Too many mails at once, try again later"))
                : new Read(bytes.toByteArray(), Optional.empty());
    }

    /** The room that this mail holds until it is dealt with. */
    void giveBack() {
        room.giveBack(taken);
        taken = 0;
    }

    /** Whether the line is the last one; if not, its first bytes are kept, without the dot that was put before a dot. */
    private boolean isEnd() throws IOException {
        int first = wire.read();
        if (first != '.') {
            return restOfStart(first);
        }
        int second = wire.read();
        if (second != '\r') {
            return restOfStart(second);
        }
        int third = wire.read();
        if (third == '\n') {
            return true;
        }
        add('\r');
        return restOfStart(third);
    }

    private boolean restOfStart(int b) {
        held = b;
        return false;
    }

    /** Keeps bytes up to and with the next CR LF. */
    private void line() throws IOException {
        int before = -1;
        while (true) {
            int b = held >= 0 ? held : wire.read();
            held = -1;
            add(b);
            if (before == '\r' && b == '\n') {
                return;
            }
            before = b;
        }
    }

    private void add(int b) throws IOException {
        size++;
        if (size / PATIENCE > most) {
            throw new Endless();
        }
        if (size > most || full) {
            return;
        }
        if (bytes.size() == taken && !grow()) {
            return;
        }
        bytes.write(b);
    }

    private boolean grow() {
        full = !room.take(PIECE);
        taken += full ? 0 : PIECE;
        return !full;
    }
}
