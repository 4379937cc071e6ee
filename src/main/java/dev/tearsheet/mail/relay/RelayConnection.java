package dev.tearsheet.mail.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.mail.relay.SmtpSettings.Login;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;

/** One connection to the relay, for one sender at a time; may be cut from another thread when it takes too long. */
final class RelayConnection {
    private static final long NO_DEADLINE = Long.MAX_VALUE;

    private final SmtpSettings settings;
    private final PromptSocket.Factory sockets;
    private final RelayTransport transport;
    private int mails;
    private volatile long deadline = NO_DEADLINE;
    private volatile long idleSince;

    RelayConnection(SmtpSettings settings) {
        this.settings = settings;
        this.sockets = new PromptSocket.Factory(settings.security() == SmtpSettings.Security.NONE);
        this.transport = new RelayTransport(RelaySession.of(settings, sockets), sockets, settings);
    }

    /** A mail that no other follows. */
    Outcome hand(Handover mail) {
        return hand(mail, Optional::empty);
    }

    /**
     * Connects if need be and hands the mail over.
     *
     * @param next gives the mail that comes next, whatever becomes of this one, if there is one; asked only if it may be
     *     named over this line together with the end of this one
     */
    Outcome hand(Handover mail, Supplier<Optional<Handover>> next) {
        deadline = System.nanoTime() + settings.limits().mail().toNanos();
        try {
            if (mails == settings.limits().mailsPerConnection()) {
                // The session is kept: making one costs more than many mails.
                close();
                mails = 0;
            }
            if (mails == 0) {
                connect();
            }
            mails++;
            boolean last = mails == settings.limits().mailsPerConnection();
            return transport.hand(mail, last ? Optional::empty : next);
        } catch (MessagingException | RuntimeException e) {
            return new Outcome.Deferred(withoutPassword(explain(e)), Fault.RELAY);
        } finally {
            deadline = NO_DEADLINE;
            idleSince = System.nanoTime();
        }
    }

    /** Whether the mail that comes next may go over it. */
    boolean canTakeAnother() {
        return transport.isUsable();
    }

    /** Whether any mail may go over it: none is named there. */
    boolean isFree() {
        return transport.isUsable() && !transport.hasNamed();
    }

    /** Whether the relay had closed this kept connection before the mail came: nothing of the mail has left then. */
    boolean wasStale() {
        return mails > 1 && transport.diedAtOnce();
    }

    boolean isIdleTooLong() {
        return System.nanoTime() - idleSince > settings.limits().idle().toNanos();
    }

    /** Cuts the line if the mail or an answer takes too long; the sender then gets an exception and knows how far it was. */
    void cutIfOverdue() {
        sockets.cutIfSilentTooLong();
        long until = deadline;
        if (until != NO_DEADLINE && System.nanoTime() - until > 0) {
            sockets.cut();
        }
    }

    /** Takes leave politely if it can, without waiting for an answer. */
    void close() {
        try {
            if (!transport.isUsable()) {
                sockets.cut();
            }
            transport.close();
        } catch (MessagingException | RuntimeException e) {
            sockets.cut();
        }
    }

    private void connect() throws MessagingException {
        String user = settings.login().map(Login::user).orElse(null);
        String password = settings.login().map(Login::password).orElse(null);
        transport.connect(settings.host(), settings.port(), user, password);
        if (user != null && !transport.supportsExtension("AUTH") && !transport.supportsExtension("AUTH=LOGIN")) {
            throw new AuthenticationFailedException(
                    "it offers no login on this connection; most relays do only" + " under STARTTLS or TLS");
        }
    }

    private String explain(Exception e) {
        String relay = "the relay " + settings.host() + ":" + settings.port();
        String words = Failures.inWords(e);
        if (e instanceof AuthenticationFailedException) {
            return relay + " refused the login"
                    + settings.login().map(l -> " of " + l.user()).orElse("")
                    + ": check user, password and security of the relay in the settings. It said: " + words;
        }
        if (Failures.has(e, SSLException.class)) {
            return "no private line to " + relay + ": check its security setting and its certificate. " + words;
        }
        return "no connection to " + relay + ": " + words;
    }

    /** A relay may repeat what it was told. */
    private String withoutPassword(String words) {
        return settings.login()
                .filter(l -> !l.password().isEmpty())
                .map(l -> words.replace(l.password(), "***"))
                .orElse(words);
    }

    /** How often the lines must be looked at for the limits to hold roughly. */
    static long ticksInMillis(SmtpSettings.Limits limits) {
        long shortest = Stream.of(limits.reply(), limits.answer(), limits.mail(), limits.idle())
                .mapToLong(Duration::toMillis)
                .min()
                .getAsLong();
        return Math.max(10, Math.min(TimeUnit.SECONDS.toMillis(1), shortest / 4));
    }
}
