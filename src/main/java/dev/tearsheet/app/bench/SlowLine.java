package dev.tearsheet.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A way to a sink on which every answer takes a while, as on one to a relay that is far away. */
final class SlowLine implements AutoCloseable {
    private static final int PIECE = 16 * 1024;
    private static final String PIPELINING = "PIPELINING";
    /** Of the same length. */
    private static final String NOTHING = "X-NOTHING.";

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final Duration delay;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean hidesPipelining;

    /** What the sink said, and when it arrives, by {@link System#nanoTime}; nothing at its end. */
    private record Answer(byte[] bytes, long at) {}

    SlowLine(String host, int port, Duration delay) throws IOException {
        this.host = host;
        this.port = port;
        this.delay = delay;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** On connections that are made from now on the sink seems not to know PIPELINING. */
    void hidePipelining(boolean hides) {
        hidesPipelining = hides;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "slow-line");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(host, port);
                open.add(near);
                open.add(far);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
                boolean hides = hidesPipelining;
                start(() -> carry(near, far));
                start(() -> gather(far, hides, answers));
                start(() -> answer(answers, near));
            } catch (IOException e) {
                // The engine sees that nobody answers, or the bench has ended.
                continue;
            }
        }
    }

    private void carry(Socket near, Socket far) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = near.getInputStream();
            OutputStream out = far.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
            }
        } catch (IOException e) {
            // One of both has hung up.
        } finally {
            shut(far);
        }
    }

    private void gather(Socket far, boolean hides, BlockingQueue<Answer> answers) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = far.getInputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                byte[] said = Arrays.copyOf(piece, read);
                answers.add(new Answer(hides ? hidden(said) : said, System.nanoTime() + delay.toNanos()));
            }
        } catch (IOException e) {
            // One of both has hung up.
        } finally {
            answers.add(new Answer(new byte[0], System.nanoTime()));
        }
    }

    private static byte[] hidden(byte[] said) {
        return new String(said, StandardCharsets.ISO_8859_1)
                .replace(PIPELINING, NOTHING)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void answer(BlockingQueue<Answer> answers, Socket near) {
        try {
            OutputStream out = near.getOutputStream();
            for (Answer next = answers.take(); next.bytes().length > 0; next = answers.take()) {
                TimeUnit.NANOSECONDS.sleep(next.at() - System.nanoTime());
                out.write(next.bytes());
            }
        } catch (IOException e) {
            // The engine has hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            shut(near);
        }
    }

    private void shut(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed for us all the same.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(this::shut);
    }
}
