package dev.tearsheet.mail.relay;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One connection to a relay that offers PIPELINING, and what it hears and says, line by line. */
final class OneCall {
    private final BufferedReader in;
    private final OutputStream out;

    private OneCall(Socket socket) throws IOException {
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        out = socket.getOutputStream();
    }

    /** What the relay does once it has been greeted. */
    interface Talk {
        void with(OneCall call) throws IOException, InterruptedException;
    }

    static void take(ServerSocket server, Talk talk) {
        try (Socket socket = server.accept()) {
            OneCall call = new OneCall(socket);
            call.say("220 hello");
            call.hear(1);
            call.say("250-relay.test", "250 PIPELINING");
            talk.with(call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In one piece. */
    void say(String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    List<String> hear(int lines) throws IOException {
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            heard.add(line());
        }
        return heard;
    }

    /** Loses what has come already. */
    void forget() throws IOException {
        while (in.ready()) {
            in.readLine();
        }
    }

    void hearContent() throws IOException {
        while (!line().equals(".")) {
            // The content.
        }
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new EOFException("the caller hung up");
        }
        return line;
    }
}
