package dev.tearsheet.mail.relay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A relay that answers what it was told to, at the step where it was told to; {@code .} stands for the final dot. */
final class FakeRelay implements AutoCloseable {
    /** Instead of an answer: closes the connection. */
    static final String HANG_UP = "hang up";
    /** Instead of an answer: says nothing and keeps the connection. */
    static final String SILENCE = "silence";

    /** For tests that wait for them to run out. */
    static final SmtpSettings.Limits SHORT = new SmtpSettings.Limits(
            Duration.ofSeconds(2),
            Duration.ofMillis(300),
            Duration.ofMillis(300),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            500);

    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> mails = new CopyOnWriteArrayList<>();
    final List<Thread> threads = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();

    private final ServerSocket server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Map<String, String> always = new ConcurrentHashMap<>(Map.of(
            "GREETING", "220 relay.test ESMTP",
            "EHLO", "250-relay.test\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES",
            "MAIL", "250 2.1.0 Ok",
            "RCPT", "250 2.1.5 Ok",
            "DATA", "354 go on",
            ".", "250 2.0.0 Ok: queued as 4711",
            "RSET", "250 2.0.0 Ok",
            "QUIT", "221 2.0.0 Bye"));
    private final Map<String, Deque<String>> once = new ConcurrentHashMap<>();
    private volatile boolean hangUpAfterAnswer;
    private SSLContext tls;
    private boolean tlsFromTheStart;

    FakeRelay() {
        this(InetAddress.getLoopbackAddress());
    }

    FakeRelay(InetAddress address) {
        try {
            server = new ServerSocket(0, 50, address);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        start(this::accept);
    }

    FakeRelay answering(String step, String reply) {
        always.put(step, reply);
        return this;
    }

    FakeRelay answeringOnce(String step, String reply) {
        once.computeIfAbsent(step, s -> new ArrayDeque<>()).add(reply);
        return this;
    }

    /** Closes the connection right after any answer that is an error. */
    FakeRelay hangingUpAfterErrors() {
        hangUpAfterAnswer = true;
        return this;
    }

    FakeRelay offering(String... extensions) {
        StringBuilder ehlo = new StringBuilder("250-relay.test\r\n");
        for (String extension : extensions) {
            ehlo.append("250-").append(extension).append("\r\n");
        }
        return answering("EHLO", ehlo.append("250 8BITMIME").toString());
    }

    FakeRelay withTls(SSLContext context, boolean fromTheStart) {
        tls = context;
        tlsFromTheStart = fromTheStart;
        return this;
    }

    /** How it is reached, without encryption and login. */
    SmtpSettings settings() {
        return SmtpSettings.of("127.0.0.1", port(), SmtpSettings.Security.NONE, "news.example.org");
    }

    int port() {
        return server.getLocalPort();
    }

    /** Closes what is open, as relays do with connections that are idle; new ones are welcome. */
    void hangUpOnAll() {
        sockets.forEach(FakeRelay::shut);
        sockets.clear();
    }

    /** The commands that begin so. */
    List<String> commands(String verb) {
        return commands.stream().filter(c -> c.startsWith(verb)).toList();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        hangUpOnAll();
    }

    private void start(Runnable task) {
        Thread thread = new Thread(task, "fake-relay");
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                sockets.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket plain) {
        try {
            Talk talk = new Talk(tlsFromTheStart ? secured(plain) : plain);
            boolean goOn = talk.answer("GREETING");
            while (goOn) {
                String line = talk.in.readLine();
                if (line == null) {
                    return;
                }
                commands.add(line);
                String verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                goOn = talk.answer(verb);
                if (verb.equals("STARTTLS") && goOn) {
                    talk = new Talk(secured(plain));
                } else if (verb.equals("DATA") && talk.last.startsWith("354")) {
                    goOn = talk.mail();
                }
            }
            shut(plain);
        } catch (IOException | IllegalStateException e) {
            shut(plain);
        }
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One side of the talk, over a plain or a private line. */
    private final class Talk {
        final BufferedReader in;
        final OutputStream out;
        String last = "";

        Talk(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        boolean answer(String step) throws IOException {
            Deque<String> first = once.getOrDefault(step, new ArrayDeque<>());
            last = first.isEmpty() ? always.getOrDefault(step, "502 5.5.1 what?") : first.poll();
            if (last.equals(HANG_UP)) {
                return false;
            }
            if (!last.equals(SILENCE)) {
                out.write((last + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
            return !step.equals("QUIT") && !(hangUpAfterAnswer && last.matches("(?s)[45].*"));
        }

        boolean mail() throws IOException {
            StringBuilder mail = new StringBuilder();
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            mails.add(mail.toString());
            return answer(".");
        }
    }
}
