package dev.tearsheet.mail;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;

import dev.tearsheet.mail.SmtpSettings.Security;

/** How Angus Mail is set up: what its defaults get wrong for a sender of many mails and a reader of broken ones. */
public final class Angus {
    /** Without it every part of every mail searches the class path for the provider anew. */
    private static final String STREAMS = "jakarta.mail.util.StreamProvider";

    /** Real bounces have such faults by the dozen; a strict parser throws them away. */
    private static final Map<String, String> LENIENT = Map.of(
            "mail.mime.base64.ignoreerrors", "true",
            "mail.mime.uudecode.ignoreerrors", "true",
            "mail.mime.ignoreunknownencoding", "true",
            "mail.mime.multipart.allowempty", "true",
            "mail.mime.decodetext.strict", "false",
            "mail.mime.parameters.strict", "false",
            "mail.mime.contentdisposition.strict", "false");

    private Angus() {}

    /** Sets what Angus reads from the JVM's system properties, where the operator has set nothing. */
    public static void prepare() {
        System.getProperties().putIfAbsent(STREAMS, "org.eclipse.angus.mail.util.MailStreamProvider");
        LENIENT.forEach(System.getProperties()::putIfAbsent);
    }

    /**
     * The properties of one connection. Never among them: {@code allow8bitmime} and {@code chunksize}, with which Angus
     * sends what relays must not take, {@code writetimeout}, which hangs with a buffering socket, {@code sendpartial}
     * and {@code reportsuccess}.
     */
    static Properties properties(SmtpSettings settings, PromptSocket.Factory sockets) {
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
