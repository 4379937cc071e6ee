package dev.tearsheet.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.SendDueIssues;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolling.NewReader;
import dev.tearsheet.subscription.ImportReaders;

/**
 * One measurement: a list is filled, a first lesson warms everything up, a second goes to a relay that takes no time, a
 * third to the sink, with a bare generator before it and after it.
 */
public final class Bench {
    private static final int STEP = 500;
    /** Readers who joined one after the other are due at one time then. */
    private static final Duration AFTER = Duration.ofMinutes(10);

    /**
     * What is to be measured.
     *
     * @param relay host and port of a sink; empty for one of its own
     * @param database a JDBC URL of an empty database; empty for an SQLite file
     */
    public record Wish(
            int mails,
            int connections,
            Optional<String> relay,
            String database,
            String user,
            String password,
            boolean signed) {}

    private final Wish wish;
    private final Path folder;
    private Duration ahead = Duration.ZERO;

    /** @param folder an empty one, for everything that is written */
    public Bench(Wish wish, Path folder) {
        this.wish = wish;
        this.folder = folder;
    }

    public BenchReport run() throws IOException, InterruptedException, SettingsFaults {
        try (Target target = Target.of(wish.relay())) {
            Settings settings = new Ground(folder).settings(wish, target.host(), target.port());
            try (Tearsheet engine = new Tearsheet(settings, () -> Instant.now().plus(ahead))) {
                return measure(engine, target);
            }
        }
    }

    private BenchReport measure(Tearsheet engine, Target target) throws IOException, InterruptedException {
        double imported = fill(engine);
        send(engine, new Nowhere());
        nextLesson(engine);
        double withoutRelay = send(engine, new Nowhere());
        nextLesson(engine);
        Memory memory = new Memory();
        Optional<Double> before = bare(target);
        double rate = send(engine, engine.relay());
        Optional<Double> bare = before.flatMap(b -> after(target).map(a -> (a + b) / 2));
        return new BenchReport(
                wish.mails(),
                wish.connections(),
                wish.database().isEmpty() ? "SQLite" : "PostgreSQL",
                wish.signed(),
                target.name(),
                Math.round(rate),
                Math.round(withoutRelay),
                Math.round(imported),
                bare.map(Math::round),
                bare.map(b -> Math.round(rate / b * 100) / 100.0),
                new Stages(engine, wish.signed(), wish.mails(), folder).micros(),
                memory.peakHeap(),
                Memory.peakResident());
    }

    private double fill(Tearsheet engine) {
        ImportReaders importReaders = engine.importReaders();
        long begun = System.nanoTime();
        for (int from = 0; from < wish.mails(); from += STEP) {
            List<NewReader> readers = new ArrayList<>(STEP);
            for (int i = from; i < Math.min(wish.mails(), from + STEP); i++) {
                readers.add(new NewReader(
                        EmailAddress.parse("reader" + i + "@bench" + i % 100 + ".example"), Optional.empty(), "bench"));
            }
            importReaders.add(readers, new Slug(Ground.CAMPAIGN));
        }
        return perSecond(wish.mails(), begun);
    }

    private double send(Tearsheet engine, Transport to) {
        try (Transport transport = to;
                SendDueIssues send = engine.sendDueIssues(transport, wish.connections())) {
            long begun = System.nanoTime();
            int sent = send.run();
            if (sent != wish.mails()) {
                throw new IllegalStateException(sent + " mails went out and not " + wish.mails());
            }
            return perSecond(sent, begun);
        }
    }

    /** Moves the clock to when everybody gets the next one. */
    private void nextLesson(Tearsheet engine) {
        Instant due = engine.reports().nextDue().orElseThrow();
        ahead = Duration.between(Instant.now(), due.plus(AFTER));
    }

    private Optional<Double> bare(Target target) throws IOException, InterruptedException {
        return Postfix.bare(target.host(), target.port(), wish.mails(), wish.connections());
    }

    private Optional<Double> after(Target target) {
        try {
            return bare(target);
        } catch (IOException | InterruptedException e) {
            return Optional.empty();
        }
    }

    private static double perSecond(int count, long begun) {
        return count * 1e9 / (System.nanoTime() - begun);
    }

    /** A relay that takes everything at once. */
    private static final class Nowhere implements Transport {
        @Override
        public Outcome send(Message message, Runnable beforeTheDot) {
            beforeTheDot.run();
            return new Outcome.Accepted("250 2.0.0 thrown away");
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
