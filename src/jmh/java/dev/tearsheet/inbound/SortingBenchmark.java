package dev.tearsheet.inbound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.sorting.Sorted;
import dev.tearsheet.inbound.sorting.Sorter;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many mails that came in are read and taken for something in a second, on one thread; our own samples in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SortingBenchmark {
    /** Notices with a part for machines; notices in words; what is none. */
    @Param({"dsn-", "q", "trap-"})
    private String beginning;

    private final Sorter sorter = new Sorter(new Addresses("lessons.example.org", '+'), new ReasonReader());
    private final MimeReader reader = new MimeReader();
    private List<RawMail> mails;
    private int next;

    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/notices"))) {
            mails = files.filter(f -> f.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .map(SortingBenchmark::mail)
                    .toList();
        }
    }

    @Benchmark
    public Sorted sort() {
        next = (next + 1) % mails.size();
        return sorter.sort(reader.read(mails.get(next)));
    }

    private static RawMail mail(Path file) {
        try {
            return new RawMail("", "tea@lessons.example.org", Files.readAllBytes(file), Instant.EPOCH);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
