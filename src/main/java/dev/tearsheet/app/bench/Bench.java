package dev.tearsheet.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.foundation.CannotStart;
import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.mail.dkim.Algorithm;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.joining.Enrolling.NewReader;
import dev.tearsheet.subscription.joining.ImportReaders;

/**
 * One measurement: a list is filled, a first lesson warms everything up, a second is only claimed and recorded, a third
 * goes to a relay that takes no time, and then one for each run goes to the sink, with a bare generator before the first
 * and after each.
 */
public final class Bench {
    /** A product with an odd number is another one for each (modulo two to the 32nd); by the golden ratio they lie apart. */
    private static final int ODD = 0x9E3779B1;

    private static final int STEP = 2_000;

    private final Wish wish;
    private final Path folder;
    private final Consumer<String> progress;
    private volatile Duration ahead = Duration.ZERO;

    /**
     * What is to be measured.
     *
     * @param nodes engines that share the work; more than one only with PostgreSQL
     * @param relay host and port of a sink; empty for one of its own
     * @param database a JDBC URL of an empty database; empty for an SQLite file
     * @param templates a folder with templates of the operator's; empty for those that come with the engine
     * @param relayDelay how long each answer of the relay is to take; then each run sends with PIPELINING and without
     */
    public record Wish(
            int mails,
            int connections,
            int nodes,
            int runs,
            Optional<String> relay,
            String database,
            String user,
            String password,
            boolean signed,
            Optional<Path> templates,
            Optional<Duration> relayDelay) {
        /** A lesson for each sending: three before the runs, and in each run one, or two to a relay that is far away. */
        private int lessons() {
            return 3 + runs * (relayDelay.isPresent() ? 2 : 1);
        }
    }

    /**
     * @param folder an empty one, for everything that is written
     * @param progress is told what is done at present
     */
    public Bench(Wish wish, Path folder, Consumer<String> progress) {
        this.wish = wish;
        this.folder = folder;
        this.progress = progress;
    }

    public BenchReport run() throws IOException, InterruptedException, SettingsFaults {
        try (Target target = Target.of(wish.relay(), wish.relayDelay());
                Nodes nodes = new Nodes(wish.connections())) {
            Ground ground = new Ground(folder, wish.lessons());
            for (int node = 1; node <= wish.nodes(); node++) {
                nodes.add(new Tearsheet(
                        ground.settings(wish, target.host(), target.port(), node),
                        () -> Instant.now().plus(ahead)));
            }
            return measure(nodes, target);
        }
    }

    private BenchReport measure(Nodes nodes, Target target) throws IOException, InterruptedException {
        progress.accept("filling the list");
        double imported = fill(nodes.first());
        progress.accept("warming up");
        send(nodes, engine -> new Nowhere());
        progress.accept("claiming and recording alone");
        Nodes.Sending recorded = record(nodes);
        progress.accept("sending without a relay");
        Nodes.Sending without = send(nodes, engine -> new Nowhere());
        Memory memory = new Memory();
        List<Double> bare = new ArrayList<>();
        List<Nodes.Sending> sendings = new ArrayList<>();
        List<Nodes.Sending> oneByOne = new ArrayList<>();
        bare(target).ifPresent(bare::add);
        for (int run = 1; run <= wish.runs(); run++) {
            progress.accept("sending, run " + run + " of " + wish.runs());
            sendings.add(send(nodes, Tearsheet::relay));
            bare(target).ifPresent(bare::add);
            if (target.distance().isPresent()) {
                oneByOne.add(withoutPipelining(nodes, target.distance().get()));
            }
        }
        BenchReport.Without alone = new BenchReport.Without(
                Math.round(imported),
                Math.round(recorded.perSecond()),
                Math.round(without.perSecond()),
                new Stages(nodes.first(), wish.signed(), wish.mails(), folder).signedPerSecond());
        return report(nodes.first(), target, new Measured(alone, sendings, oneByOne, bare), memory);
    }

    private Nodes.Sending withoutPipelining(Nodes nodes, SlowLine line) {
        progress.accept("the same without PIPELINING");
        line.hidePipelining(true);
        try {
            return send(nodes, Tearsheet::relay);
        } finally {
            line.hidePipelining(false);
        }
    }

    private static BenchReport.FarAway farAway(
            Duration delay, List<Nodes.Sending> pipelined, List<Nodes.Sending> oneByOne) {
        List<Double> times = IntStream.range(0, oneByOne.size())
                .mapToObj(i -> pipelined.get(i).perSecond() / oneByOne.get(i).perSecond())
                .toList();
        return new BenchReport.FarAway(
                delay.toMillis(),
                Spread.of(oneByOne.stream().map(Nodes.Sending::perSecond).toList())
                        .rounded(0),
                Spread.of(times).rounded(2));
    }

    /** @param oneByOne without PIPELINING, one for each sending; none if the relay is near */
    private record Measured(
            BenchReport.Without alone, List<Nodes.Sending> sendings, List<Nodes.Sending> oneByOne, List<Double> bare) {}

    private BenchReport report(Tearsheet engine, Target target, Measured measured, Memory memory) {
        List<Nodes.Sending> sendings = measured.sendings();
        List<Double> bare = measured.bare();
        return new BenchReport(
                wish.mails(),
                wish.connections(),
                wish.nodes(),
                wish.runs(),
                wish.database().isEmpty() ? "SQLite" : "PostgreSQL",
                Optional.of(Algorithm.RSA.signedBy()).filter(name -> wish.signed()),
                target.name(),
                ratios(sendings, bare).map(r -> r.rounded(2)),
                Spread.of(sendings.stream().map(Nodes.Sending::perSecond).toList())
                        .rounded(0),
                bare.isEmpty() ? Optional.empty() : Optional.of(Spread.of(bare).rounded(0)),
                measured.alone(),
                micros(engine, sendings),
                memory.peakHeap(),
                Memory.peakResident(),
                wish.relayDelay().map(delay -> farAway(delay, sendings, measured.oneByOne())));
    }

    private Map<String, Double> micros(Tearsheet engine, List<Nodes.Sending> sendings) {
        Map<String, Double> micros = new LinkedHashMap<>();
        micros.put(
                "claim, record",
                Spread.of(sendings.stream().map(Nodes.Sending::recording).toList())
                        .rounded(1)
                        .median());
        micros.putAll(new Stages(engine, wish.signed(), wish.mails(), folder).micros());
        micros.put(
                "all of it",
                Spread.of(sendings.stream().map(Nodes.Sending::process).toList())
                        .rounded(1)
                        .median());
        return micros;
    }

    /** Each run to the mean of the generator before it and after it. */
    private static Optional<Spread> ratios(List<Nodes.Sending> sendings, List<Double> bare) {
        if (bare.size() <= sendings.size()) {
            return Optional.empty();
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < sendings.size(); i++) {
            ratios.add(sendings.get(i).perSecond() * 2 / (bare.get(i) + bare.get(i + 1)));
        }
        return Optional.of(Spread.of(ratios));
    }

    private double fill(Tearsheet engine) {
        ImportReaders importReaders = engine.importReaders();
        long begun = System.nanoTime();
        for (int from = 0; from < wish.mails(); from += STEP) {
            List<NewReader> readers = new ArrayList<>(STEP);
            for (int i = from; i < Math.min(wish.mails(), from + STEP); i++) {
                readers.add(new NewReader(address(i), Optional.empty(), "bench"));
            }
            importReaders.add(readers, new Slug(Ground.CAMPAIGN));
        }
        return wish.mails() * 1e9 / (System.nanoTime() - begun);
    }

    /** Different for each, and in no order, as those of real readers: indexes over addresses cost more than when sorted. */
    private static EmailAddress address(int reader) {
        String name = Integer.toUnsignedString(reader * ODD, Character.MAX_RADIX);
        return EmailAddress.parse("reader" + name + "@bench" + reader % 100 + ".example");
    }

    private Nodes.Sending send(Nodes nodes, Function<Tearsheet, Transport> relay) {
        waitUntilDue(nodes);
        return whole(nodes.send(relay));
    }

    private Nodes.Sending record(Nodes nodes) {
        waitUntilDue(nodes);
        return whole(nodes.record(engine -> new Recording(
                engine.ledger(),
                engine.campaigns().find(new Slug(Ground.CAMPAIGN)).orElseThrow().series(),
                engine.clock())));
    }

    private void waitUntilDue(Nodes nodes) {
        nodes.first()
                .reports()
                .nextDue()
                .filter(due -> due.isAfter(Instant.now().plus(ahead)))
                .ifPresent(due -> ahead = Duration.between(Instant.now(), due.plus(Ground.ALL_DUE)));
    }

    private Nodes.Sending whole(Nodes.Sending sending) {
        if (sending.mails() != wish.mails()) {
            throw new CannotStart(sending.mails() + " of " + wish.mails()
                    + " mails went out, so nothing can be said of speed; the lines above say why.");
        }
        return sending;
    }

    private Optional<Double> bare(Target target) throws IOException, InterruptedException {
        // Over a long way it would tell about the way.
        return target.distance().isPresent()
                ? Optional.empty()
                : Postfix.bare(target.host(), target.port(), wish.mails(), wish.connections());
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
