package dev.tearsheet.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;

import dev.tearsheet.cli.shared.Output.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;

/** Lists of any length. */
class ListingTest {
    record Row(int number, String name) {}

    @Command(name = "rows")
    static final class Rows implements Runnable {
        private final int count;

        @Mixin
        private Listing listing;

        Rows(int count) {
            this.count = count;
        }

        @Override
        public void run() {
            listing.<Row>print(
                    List.of(Cell.number("number", Row::number), Cell.text("name", Row::name)),
                    taker -> IntStream.range(0, count)
                            .mapToObj(i -> new Row(i, "row " + i))
                            .forEach(taker));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 2_500})
    void jsonIsOneArrayHoweverLong(int count) {
        assertThat(JsonMapper.shared().readTree(printed(count, "--json"))).hasSize(count);
    }

    @Test
    void aTableHasAllRows() {
        assertThat(printed(2_500).lines().filter(line -> line.contains("row "))).hasSize(2_500);
    }

    private static String printed(int count, String... args) {
        StringWriter out = new StringWriter();
        new CommandLine(new Rows(count)).setOut(new PrintWriter(out, true)).execute(args);
        return out.toString();
    }
}
