package dev.tearsheet.mail.door;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * The line to one client. A client has a time for a whole command, not for each of its bytes; replies are sent when
 * there is nothing left to read, so that pipelined commands (RFC 2920) are answered in one piece.
 */
final class Wire implements Closeable {
    /** With room for long addresses and parameters; RFC 5321 section 4.5.3.1.4 asks for 512. */
    private static final int LONGEST_COMMAND = 2_048;

    private static final int BUFFER = 8 * 1024;

    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream replies = new ByteArrayOutputStream();
    private volatile Socket socket;
    private InputStream in;
    private OutputStream out;
    private int next;
    private int end;
    private long deadline;

    Wire(Socket socket) throws IOException {
        use(socket);
    }

    /** A command is longer than any that there is. */
    static final class TooLong extends IOException {
        TooLong() {
            super("a command is too long");
        }
    }

    private void use(Socket newSocket) throws IOException {
        socket = newSocket;
        in = newSocket.getInputStream();
        out = newSocket.getOutputStream();
    }

    /** From now on a client may take so long until {@link #read} has all that it waits for. */
    void within(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
    }

    /**
     * The next command without its end of line.
     *
     * @throws EOFException if the client has hung up
     * @throws SocketTimeoutException if it takes too long
     */
    String command() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = read(); b != '\n'; b = read()) {
            if (line.size() == LONGEST_COMMAND) {
                throw new TooLong();
            }
            line.write(b);
        }
        // SMTPUTF8 (RFC 6531); what is no UTF-8 becomes a letter that no address has.
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** The next byte. */
    int read() throws IOException {
        if (next == end) {
            fill();
        }
        return buffer[next++] & 0xff;
    }

    private void fill() throws IOException {
        flush();
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("the client is too slow");
        }
        socket.setSoTimeout((int) Math.min(left + 1, Integer.MAX_VALUE));
        int read = in.read(buffer);
        if (read < 0) {
            throw new EOFException("the client has hung up");
        }
        next = 0;
        end = read;
    }

    void reply(String line) {
        replies.writeBytes((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void flush() throws IOException {
        replies.writeTo(out);
        replies.reset();
        out.flush();
    }

    boolean isPrivate() {
        return socket instanceof SSLSocket;
    }

    /** Goes on under TLS. What the client has sent before does not count: anybody may have put it there. */
    void makePrivate(SSLContext tls, Duration patience) throws IOException {
        flush();
        next = 0;
        end = 0;
        socket.setSoTimeout((int) patience.toMillis());
        SSLSocket secure = (SSLSocket) tls.getSocketFactory()
                .createSocket(socket, socket.getInetAddress().getHostAddress(), socket.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        use(secure);
    }

    /** Cuts the line, whatever is being read or written on it. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
