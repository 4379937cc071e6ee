package dev.tearsheet.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * A socket that sends at once what is flushed, and in large pieces. Angus writes a mail in many small ones; with the
 * usual socket each waits up to 40 ms for the relay's delayed acknowledgement.
 */
final class PromptSocket extends Socket {
    private static final int BUFFER = 64 * 1024;

    private final boolean buffered;
    private OutputStream out;

    private PromptSocket(boolean buffered) {
        this.buffered = buffered;
    }

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = buffered ? new BufferedOutputStream(super.getOutputStream(), BUFFER) : super.getOutputStream();
        }
        return out;
    }

    /** Makes the one socket of one connection and remembers it, so that a stuck line can be cut from outside. */
    static final class Factory extends SocketFactory {
        private final boolean buffered;
        private volatile Socket made = new Socket();

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

        @Override
        public Socket createSocket() throws IOException {
            Socket socket = new PromptSocket(buffered);
            socket.setTcpNoDelay(true);
            made = socket;
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        private Socket connected(InetSocketAddress address) throws IOException {
            Socket socket = createSocket();
            socket.connect(address);
            return socket;
        }
    }
}
