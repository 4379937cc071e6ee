package dev.tearsheet.mail.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import dev.tearsheet.mail.Loopback;

/**
 * Which relay takes the mails, and how it is spoken to.
 *
 * @param localName the name by which the engine greets the relay (EHLO); the host name that its address resolves to
 * @param connections how many are open at once, at most
 * @param pipelining whether a relay that offers to take several commands in one go (RFC 2920) gets them so
 */
public record SmtpSettings(
        String host,
        int port,
        Security security,
        Optional<Login> login,
        String localName,
        int connections,
        boolean pipelining,
        Limits limits) {
    public SmtpSettings {
        if (host.isBlank() || localName.isBlank()) {
            throw new IllegalArgumentException("the relay's host and the engine's own name must not be empty");
        }
        if (port < 1 || port > 65_535 || connections < 1) {
            throw new IllegalArgumentException("a port is 1 to 65535, and there is at least one connection");
        }
    }

    /** Eight connections, no login, the usual limits. */
    public static SmtpSettings of(String host, int port, Security security, String localName) {
        return new SmtpSettings(host, port, security, Optional.empty(), localName, 8, true, Limits.usual());
    }

    public SmtpSettings withLogin(String user, String password) {
        return new SmtpSettings(
                host,
                port,
                security,
                Optional.of(new Login(user, password)),
                localName,
                connections,
                pipelining,
                limits);
    }

    public SmtpSettings withConnections(int most) {
        return new SmtpSettings(host, port, security, login, localName, most, pipelining, limits);
    }

    public SmtpSettings withPipelining(boolean wanted) {
        return new SmtpSettings(host, port, security, login, localName, connections, wanted, limits);
    }

    public SmtpSettings withLimits(Limits other) {
        return new SmtpSettings(host, port, security, login, localName, connections, pipelining, other);
    }

    /** Whether the relay runs on this machine, where nobody listens on the line. */
    boolean isLoopback() {
        return Loopback.is(host);
    }

    /** How the line to the relay is kept private. */
    public enum Security {
        /** Not at all; for a relay on the same machine. */
        NONE(25),
        /** Turned on after the greeting, and required unless the relay is on this machine (RFC 3207). */
        STARTTLS(587),
        /** From the first byte on (RFC 8314). */
        TLS(465);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        /** The port that goes with it unless an operator says otherwise. */
        public int portOr(OptionalInt port) {
            return port.orElse(usualPort);
        }
    }

    /** Who the engine is to the relay; the password is in no text of it. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /**
     * How long things may take.
     *
     * @param connect until the connection stands
     * @param reply until an answer of the relay to a command; 5 minutes are usual (RFC 5321 section 4.5.3.2)
     * @param answer until its answer to a whole mail; 10 minutes are usual, and less makes mails doubtful
     * @param mail for one whole mail from connecting to the answer, however slowly the bytes go; then the line is cut
     * @param idle for a kept connection without work, then it is closed
     * @param mailsPerConnection then a new one is opened
     */
    public record Limits(
            Duration connect, Duration reply, Duration answer, Duration mail, Duration idle, int mailsPerConnection) {
        public static Limits usual() {
            return new Limits(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(20),
                    Duration.ofSeconds(30),
                    500);
        }

        public Limits withReply(Duration other) {
            return new Limits(connect, other, answer, mail, idle, mailsPerConnection);
        }
    }
}
