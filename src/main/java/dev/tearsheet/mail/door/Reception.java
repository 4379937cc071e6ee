package dev.tearsheet.mail.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens, and gives each client a conversation of its own; never more of them than the limits say. */
final class Reception implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int BACKLOG = 50;
    private static final int LARGEST_MAILS_AT_ONCE = 4;
    private static final long LEAST_ROOM = 32L << 20;
    private static final int STOP_SECONDS = 30;

    private final Dialogue.Setting setting;
    private final Limits limits;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> thread(task, "mail-door"));
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> thread(task, "mail-door-watch"));
    /** The clients that are here, by their sockets. */
    private final Map<Socket, String> clients = new ConcurrentHashMap<>();

    private Reception(Dialogue.Setting setting, ServerSocket server) {
        this.setting = setting;
        this.limits = setting.door().limits();
        this.server = server;
    }

    /** @throws PortTaken if nothing can listen there */
    static Reception open(DoorSettings settings, Intake intake, InstantSource clock) {
        Limits limits = settings.limits();
        Dialogue.Setting setting = new Dialogue.Setting(
                settings,
                intake,
                new Throttle(limits.mailsPerMinute()),
                new Room(Math.max(LEAST_ROOM, (long) limits.bytes() * LARGEST_MAILS_AT_ONCE)),
                clock);
        try {
            ServerSocket server = new ServerSocket();
            server.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()), BACKLOG);
            Reception reception = new Reception(setting, server);
            thread(reception::listen, "mail-door-" + server.getLocalPort()).start();
            return reception;
        } catch (IOException e) {
            throw new PortTaken(settings.host(), settings.port(), e);
        }
    }

    /** The port that it really listens on. */
    int port() {
        return server.getLocalPort();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                admit(server.accept());
            } catch (IOException | RuntimeException e) {
                if (!server.isClosed()) {
                    LOG.warn("a client could not be let in: {}", e.getMessage());
                }
            }
        }
    }

    private void admit(Socket socket) throws IOException {
        String client = socket.getInetAddress().getHostAddress();
        long same = clients.values().stream().filter(client::equals).count();
        if (clients.size() >= limits.connections() || same >= limits.connectionsPerClient()) {
            try (socket) {
                socket.getOutputStream()
                        .write("421 4.3.2 Too many connections, try again later\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            return;
        }
        clients.put(socket, client);
        threads.execute(() -> serve(socket, client));
    }

    private void serve(Socket socket, String client) {
        // The last resort, for a client that does not read what we say, or is slow in ways that nobody foresaw.
        ScheduledFuture<?> end =
                watch.schedule(() -> cut(socket), limits.session().toMillis(), TimeUnit.MILLISECONDS);
        try (Wire wire = new Wire(socket)) {
            socket.setTcpNoDelay(true);
            new Dialogue(setting, wire, client).run();
        } catch (IOException e) {
            LOG.debug("{} went away: {}", client, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the conversation with {} broke", client, e);
        } finally {
            end.cancel(false);
            cut(socket);
            clients.remove(socket);
        }
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed for us all the same.
        }
    }

    /** Ends every conversation; what is being kept is kept, and its client, who hears no reply, comes again. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.debug("the door is closed all the same", e);
        }
        clients.keySet().forEach(Reception::cut);
        watch.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a mail is still being kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
