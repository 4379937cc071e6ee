package dev.tearsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.helper.SimpleMessageListenerAdapter;
import org.subethamail.smtp.server.SMTPServer;

/** A relay that counts what it has taken as soon as it has read it, before it answers. */
final class CountingRelay {
    final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    final AtomicInteger all = new AtomicInteger();

    private volatile Duration thought = Duration.ZERO;

    /** How long an answer takes. */
    void thinksFor(Duration time) {
        thought = time;
    }

    /** Waits until so many mails more than now were taken. */
    void awaitMore(int mails, Supplier<String> otherwise) throws InterruptedException {
        int until = all.get() + mails;
        EngineProcess.await(Duration.ofMinutes(2), () -> all.get() >= until, otherwise);
    }

    SMTPServer open() throws IOException {
        SMTPServer server = SMTPServer.port(0)
                .bindAddress(InetAddress.getByName("127.0.0.1"))
                .messageHandlerFactory(new SimpleMessageListenerAdapter(new SimpleMessageListener() {
                    @Override
                    public boolean accept(String from, String recipient) {
                        return true;
                    }

                    @Override
                    public void deliver(String from, String recipient, InputStream mail) throws IOException {
                        mail.readAllBytes();
                        taken.computeIfAbsent(recipient, r -> new AtomicInteger())
                                .incrementAndGet();
                        all.incrementAndGet();
                        think();
                    }
                }))
                .build();
        server.start();
        return server;
    }

    private void think() {
        try {
            Thread.sleep(thought.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
