package dev.tearsheet.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that says exactly what it is told to say. */
final class RawSmtp implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    RawSmtp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    /** The whole answer, its lines joined by a blank; nothing if the door has hung up. */
    String answer() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            all.append(all.length() == 0 ? "" : " ").append(line);
            if (line.length() < 4 || line.charAt(3) != '-') {
                break;
            }
        }
        return all.toString();
    }

    String say(String line) throws IOException {
        write(line + "\r\n");
        return answer();
    }

    void write(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Greets, names sender and recipients, and sends the mail; the answer is the one to the final dot. */
    String send(String from, String mail, String... recipients) throws IOException {
        say("MAIL FROM:<" + from + ">");
        for (String recipient : recipients) {
            say("RCPT TO:<" + recipient + ">");
        }
        say("DATA");
        return say(mail + "\r\n.");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
