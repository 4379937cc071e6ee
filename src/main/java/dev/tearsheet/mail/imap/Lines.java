package dev.tearsheet.mail.imap;

import java.io.IOException;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import dev.tearsheet.mail.SocketMaker;

/** Makes the sockets of one visit and remembers them, so that all can be cut from outside whatever hangs on them. */
final class Lines extends SocketMaker {
    private final Queue<Socket> made = new ConcurrentLinkedQueue<>();

    /** Closes every line; whoever reads or writes on it gets an exception. */
    void cut() {
        for (Socket socket : made) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is closed for us all the same.
            }
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        made.add(socket);
        return socket;
    }
}
