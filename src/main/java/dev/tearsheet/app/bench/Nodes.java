package dev.tearsheet.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.sending.SendDueIssues;

/** The engines that share the work of one database; the first one does all that is not sending. */
final class Nodes implements AutoCloseable {
    private final List<Tearsheet> engines = new ArrayList<>();
    private final int connections;

    /** What one sending of everything that is due was like. */
    record Sending(int mails, double perSecond, double recording, double process) {}

    Nodes(int connections) {
        this.connections = connections;
    }

    void add(Tearsheet engine) {
        engines.add(engine);
    }

    Tearsheet first() {
        return engines.get(0);
    }

    /** Sends until nothing is due, by all nodes at once. */
    Sending send(Function<Tearsheet, Transport> relay) {
        return together(engine -> send(engine, () -> relay.apply(engine)));
    }

    /** Claims and records until nothing is due, by all nodes at once, and sends nothing. */
    Sending record(Function<Tearsheet, Recording> recording) {
        return together(engine -> {
            Processor processor = new Processor();
            int mails = recording.apply(engine).run();
            return new Share(mails, processor.ofThread(1));
        });
    }

    private Sending together(Function<Tearsheet, Share> work) {
        ExecutorService threads = Executors.newFixedThreadPool(engines.size());
        long begun = System.nanoTime();
        Processor processor = new Processor();
        try {
            List<Future<Share>> shares = engines.stream()
                    .map(engine -> threads.submit(() -> work.apply(engine)))
                    .toList();
            int mails = 0;
            double recording = 0;
            for (Future<Share> share : shares) {
                mails += share.get().mails();
                recording += share.get().micros();
            }
            double perSecond = mails * 1e9 / (System.nanoTime() - begun);
            return new Sending(mails, perSecond, recording / mails, processor.ofProcess(mails));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("sending failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What one node sent, and what it cost the thread that claims and records. */
    private record Share(int mails, double micros) {}

    private Share send(Tearsheet engine, Supplier<Transport> relay) {
        try (Transport transport = relay.get();
                SendDueIssues send = engine.sendDueIssues(transport, connections)) {
            Processor processor = new Processor();
            int mails = 0;
            for (int sent = send.run(); sent > 0; sent = send.run()) {
                mails += sent;
            }
            return new Share(mails, processor.ofThread(1));
        }
    }

    @Override
    public void close() {
        engines.forEach(Tearsheet::close);
    }
}
