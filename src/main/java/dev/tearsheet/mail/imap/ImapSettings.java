package dev.tearsheet.mail.imap;

import java.time.Duration;

import dev.tearsheet.mail.Loopback;

/**
 * A mailbox and how to get there.
 *
 * @param folder that mail comes to
 * @param doneFolder that our mail is moved to once it is kept; made if it is not there
 * @param poll how often to look, whatever the server tells by itself
 * @param idle whether to let the server tell (RFC 2177), where it can
 * @param maxBytes larger mails are left alone
 */
public record ImapSettings(Server server, String folder, String doneFolder, Duration poll, boolean idle, int maxBytes) {
    /** How the line is kept private. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /** A server and an account there. */
    public record Server(String host, int port, Security security, String user, String password) {
        /** Whether it runs on this machine, where nobody stands in between. */
        boolean isLoopback() {
            return Loopback.is(host);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return user + " at " + host + ":" + port;
        }
    }
}
