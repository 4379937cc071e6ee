package dev.tearsheet.lesson;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** How many articles are read and cut in a second on one thread, how many megabytes that is, and how both grow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class CuttingBenchmark {
    private static final String[] NOUNS =
            "hive honey swarm queen drone nectar comb smoke keeper veil sail rudder harbour keel mast".split(" ");

    /** Words of the article: from a short one to a book. */
    @Param({"1000", "10000", "100000"})
    private int words;

    /** With numbers before its headings, or without any headings. */
    @Param({"NUMBERED", "PROSE"})
    private Kind kind;

    private byte[] article;

    public enum Kind {
        NUMBERED,
        PROSE
    }

    /** Megabytes in a second, beside the articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Megabytes {
        public double megabytes;
    }

    @Setup
    public void prepare() {
        var random = new Random(11);
        var text = new StringBuilder("On quiet trades\n\n");
        for (int written = 0; written < words; written += 60) {
            if (kind == Kind.NUMBERED && written % 300 == 0) {
                text.append("%d. Look after the %s\n\n".formatted(written / 300 + 1, noun(random)));
            }
            for (int sentence = 0; sentence < 6; sentence++) {
                text.append("The %s belongs to the %s as anyone can see. ".formatted(noun(random), noun(random)));
            }
            text.append("\n\n");
        }
        article = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Outline cut(Megabytes counter) throws UnreadableArticle {
        counter.megabytes += article.length / 1e6;
        return new Splitter().split(new ArticleReader().read("article.txt", article));
    }

    private static String noun(Random random) {
        return NOUNS[random.nextInt(NOUNS.length)];
    }
}
