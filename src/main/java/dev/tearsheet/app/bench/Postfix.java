package dev.tearsheet.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The generator and the sink that come with Postfix, where it is installed. */
final class Postfix {
    private static final Path SINK = Path.of("/usr/sbin/smtp-sink");
    private static final Path SOURCE = Path.of("/usr/sbin/smtp-source");
    private static final int BYTES = 10_000;
    private static final int TRIES = 100;

    private Postfix() {}

    static boolean isInstalled() {
        return Files.isExecutable(SINK) && Files.isExecutable(SOURCE);
    }

    /** A running sink; ends when it is closed. */
    record Sink(Process process, int port) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
        }
    }

    static Sink sink() throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(SINK.toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.addAll(List.of("127.0.0.1:" + port, "200"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            if (listens(port)) {
                return new Sink(process, port);
            }
            Thread.sleep(50);
        }
        process.destroy();
        throw new IOException("smtp-sink does not start");
    }

    /** Mails a second of a bare generator over kept connections; none if it is not there or fails. */
    static Optional<Double> bare(String host, int port, int mails, int connections)
            throws IOException, InterruptedException {
        if (!Files.isExecutable(SOURCE)) {
            return Optional.empty();
        }
        Process process = new ProcessBuilder(
                        SOURCE.toString(),
                        "-d",
                        "-s",
                        Integer.toString(connections),
                        "-l",
                        Integer.toString(BYTES),
                        "-m",
                        Integer.toString(mails),
                        "-f",
                        "a@bench.example",
                        "-t",
                        "b@bench.example",
                        host + ":" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long begun = System.nanoTime();
        return process.waitFor() == 0 ? Optional.of(mails * 1e9 / (System.nanoTime() - begun)) : Optional.empty();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
