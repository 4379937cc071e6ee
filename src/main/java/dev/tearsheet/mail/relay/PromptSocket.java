package dev.tearsheet.mail.relay;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.mail.SocketMaker;

/**
 * A socket that sends at once what is flushed, and in large pieces. Angus writes a mail in many small ones; with the
 * usual socket each waits up to 40 ms for the relay's delayed acknowledgement.
 *
 * <p>How long it waits for an answer is watched from outside: a limit of the usual socket costs two calls of the system
 * more with each answer.
 */
final class PromptSocket extends Socket {
    private static final int BUFFER = 64 * 1024;

    private static final long NOT_WAITING = Long.MAX_VALUE;

    private final boolean buffered;
    private Held out;
    private InputStream in;
    /** In milliseconds; 0 for ever. */
    private volatile int patience;
    /** Since when an answer is waited for. */
    private volatile long waitingSince = NOT_WAITING;

    private volatile boolean gaveUp;

    private PromptSocket(boolean buffered) {
        this.buffered = buffered;
    }

    @Override
    public void setSoTimeout(int timeout) {
        patience = timeout;
    }

    @Override
    public int getSoTimeout() {
        return patience;
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (in == null) {
            in = new Awaited(super.getInputStream());
        }
        return in;
    }

    private void closeIfSilentTooLong() throws IOException {
        long since = waitingSince;
        long limit = TimeUnit.MILLISECONDS.toNanos(patience);
        if (since != NOT_WAITING && limit > 0 && System.nanoTime() - since > limit) {
            gaveUp = true;
            close();
        }
    }

    /** Tells since when somebody waits for it. */
    private final class Awaited extends FilterInputStream {
        private Awaited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            waitingSince = System.nanoTime();
            try {
                return super.read(bytes, from, most);
            } catch (IOException e) {
                if (gaveUp) {
                    throw new SocketTimeoutException("Read timed out");
                }
                throw e;
            } finally {
                waitingSince = NOT_WAITING;
            }
        }
    }

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        if (!buffered) {
            return super.getOutputStream();
        }
        if (out == null) {
            out = new Held(super.getOutputStream());
        }
        return out;
    }

    private synchronized void hold(boolean held) {
        if (out != null) {
            out.held = held;
        }
    }

    /** A stream that may be told to wait with what is flushed until the next flush after that. */
    private static final class Held extends BufferedOutputStream {
        private volatile boolean held;

        private Held(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public synchronized void flush() throws IOException {
            if (!held) {
                super.flush();
            }
        }
    }

    /** Makes the one socket of one connection and remembers it, so that a stuck line can be cut from outside. */
    static final class Factory extends SocketMaker {
        private final boolean buffered;
        private volatile PromptSocket made = new PromptSocket(false);

        /** @param buffered false under TLS, whose records are large pieces already */
        Factory(boolean buffered) {
            this.buffered = buffered;
        }

        /** Closes the socket whatever is being read or written on it. */
        void cut() {
            try {
                made.close();
            } catch (IOException e) {
                // It is closed for us all the same.
            }
        }

        /** Closes the socket if an answer takes too long; who waits for it is told so. */
        void cutIfSilentTooLong() {
            try {
                made.closeIfSilentTooLong();
            } catch (IOException e) {
                // It is closed for us all the same.
            }
        }

        /**
         * Whether several commands are to leave in one piece: as long as it is true nothing is sent, and then not before
         * the next flush. Under TLS each leaves by itself.
         */
        void hold(boolean held) {
            made.hold(held);
        }

        /** The way to the relay past what Angus puts before it, if the line is not encrypted; nothing must wait there. */
        Optional<OutputStream> direct() {
            return Optional.ofNullable(made.out);
        }

        /** How long an answer may take from now on. */
        void setPatience(Duration patience) {
            made.setSoTimeout((int) Math.min(Integer.MAX_VALUE, patience.toMillis()));
        }

        @Override
        public Socket createSocket() throws IOException {
            PromptSocket socket = new PromptSocket(buffered);
            socket.setTcpNoDelay(true);
            made = socket;
            return socket;
        }
    }
}
