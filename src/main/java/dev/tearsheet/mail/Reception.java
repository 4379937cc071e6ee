package dev.tearsheet.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** The SMTP server behind both doors: SubEtha with its defaults put right. */
final class Reception implements AutoCloseable {
    private static final int MAX_RECIPIENTS = 100;

    private final SMTPServer server;

    private Reception(SMTPServer server) {
        this.server = server;
    }

    /** @throws PortTaken if nothing can listen there */
    static Reception open(DoorSettings settings, Intake intake) {
        SMTPServer server = new SMTPServer.Builder()
                .bindAddress(address(settings))
                .port(settings.port())
                .hostName(settings.name())
                .softwareName("Tearsheet")
                .executorService(threads())
                // The null sender of failure notices, and the odd senders that forwarders write.
                .fromAddressValidator(any -> true)
                // SubEtha's own header looks the client up in the DNS, which may take long.
                .insertReceivedHeaders(false)
                .maxConnections(settings.maxConnections())
                .connectionTimeout((int) settings.silence().toMillis(), TimeUnit.MILLISECONDS)
                .maxRecipients(MAX_RECIPIENTS)
                .maxMessageSize(settings.maxBytes())
                .messageHandlerFactory(context -> conversation(context, intake, settings.maxBytes()))
                .build();
        try {
            server.start();
        } catch (RuntimeException e) {
            server.getExecutorService().shutdownNow();
            throw new PortTaken(settings.host(), settings.port(), e);
        }
        return new Reception(server);
    }

    /** The port that it really listens on. */
    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Conversation conversation(MessageContext context, Intake intake, int maxBytes) {
        return new Conversation((Session) context, intake, maxBytes);
    }

    private static InetAddress address(DoorSettings settings) {
        try {
            return InetAddress.getByName(settings.host());
        } catch (UnknownHostException e) {
            throw new PortTaken(settings.host(), settings.port(), e);
        }
    }

    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "mail-door");
            thread.setDaemon(true);
            return thread;
        });
    }
}
