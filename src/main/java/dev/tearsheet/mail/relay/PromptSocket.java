package dev.tearsheet.mail.relay;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Optional;

import dev.tearsheet.mail.SocketMaker;

/**
 * A socket that sends at once what is flushed, and in large pieces. Angus writes a mail in many small ones; with the
 * usual socket each waits up to 40 ms for the relay's delayed acknowledgement.
 */
final class PromptSocket extends Socket {
    private static final int BUFFER = 64 * 1024;

    private final boolean buffered;
    private Held out;

    private PromptSocket(boolean buffered) {
        this.buffered = buffered;
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
            try {
                made.setSoTimeout((int) Math.min(Integer.MAX_VALUE, patience.toMillis()));
            } catch (SocketException e) {
                // It is closed; whoever reads from it or writes to it is told.
            }
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
