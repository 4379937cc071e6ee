package dev.tearsheet.mail.relay;

import java.time.Duration;
import java.util.Properties;

import dev.tearsheet.mail.relay.SmtpSettings.Security;
import jakarta.mail.Session;

/** How Angus Mail is set up for one connection to the relay. */
final class RelaySession {
    private RelaySession() {}

    static Session of(SmtpSettings settings, PromptSocket.Factory sockets) {
        return Session.getInstance(properties(settings, sockets));
    }

    /**
     * Never among them: {@code allow8bitmime} and {@code chunksize}, with which Angus sends what relays must not take,
     * {@code writetimeout}, which hangs with a buffering socket, {@code sendpartial} and {@code reportsuccess}.
     */
    private static Properties properties(SmtpSettings settings, PromptSocket.Factory sockets) {
        Properties p = new Properties();
        p.put("mail.smtp.socketFactory", sockets);
        // Else a failed connect is tried again with a socket that nobody can cut.
        p.put("mail.smtp.socketFactory.fallback", "false");
        p.put("mail.smtp.localhost", settings.localName());
        p.put("mail.smtp.connectiontimeout", millis(settings.limits().connect()));
        p.put("mail.smtp.timeout", millis(settings.limits().reply()));
        p.put("mail.smtp.quitwait", "false");
        p.put("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        p.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        p.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        p.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        boolean starttls = settings.security() == Security.STARTTLS;
        p.put("mail.smtp.starttls.enable", Boolean.toString(starttls));
        p.put("mail.smtp.starttls.required", Boolean.toString(starttls && !settings.isLoopback()));
        if (settings.isLoopback()) {
            // A relay on this machine has a certificate for its public name, if any; nobody stands in between.
            p.put("mail.smtp.ssl.trust", "*");
            p.put("mail.smtp.ssl.checkserveridentity", "false");
        }
        return p;
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}
