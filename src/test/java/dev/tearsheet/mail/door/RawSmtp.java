package dev.tearsheet.mail.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A client that says exactly what it is told to say. */
final class RawSmtp implements AutoCloseable {
    private Socket socket;
    private BufferedReader in;

    RawSmtp(int port) throws IOException {
        use(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    private void use(Socket newSocket) throws IOException {
        socket = newSocket;
        socket.setSoTimeout(10_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    /** Goes on under TLS, whoever the door is; the name in its certificate. */
    String underTls() throws IOException, GeneralSecurityException {
        SSLContext anybody = SSLContext.getInstance("TLS");
        anybody.init(null, new TrustManager[] {new Trusting()}, null);
        SSLSocket secure = (SSLSocket) anybody.getSocketFactory().createSocket(socket, "x.test", 25, true);
        use(secure);
        X509Certificate shown = (X509Certificate) secure.getSession().getPeerCertificates()[0];
        return shown.getSubjectX500Principal().getName();
    }

    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
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

    /** Whether the door has said something; waits a moment for it. */
    boolean hasAnswer() throws IOException {
        socket.setSoTimeout(5);
        try {
            in.mark(1);
            int first = in.read();
            in.reset();
            return first >= 0;
        } catch (SocketTimeoutException e) {
            return false;
        } finally {
            socket.setSoTimeout(10_000);
        }
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
