package dev.tearsheet.app.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What docs/clock.md tells the operator of the chores is what the table in the code says. */
class ChoreTableTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z ]+)` \\| [^|]+ \\| every ([^|,]+)[^|]* \\| ([^|]+) \\| ([^|]+) \\|");

    record Row(String job, String every, String where, String missed) {}

    @Test
    void theOperatorsTableIsTheEngines() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("docs/clock.md"))) {
            List<Row> told = lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(m -> new Row(m.group(1), m.group(2), m.group(3), m.group(4)))
                    .toList();
            assertThat(told)
                    .containsExactlyElementsOf(Arrays.stream(Chore.values())
                            .map(ChoreTableTest::row)
                            .toList());
        }
    }

    private static Row row(Chore chore) {
        String where = chore.where() == Chore.Where.EACH_NODE ? "each node" : "one node";
        String missed = chore.missed() == Missed.NEXT_TICK ? "the next tick" : "once at once";
        return new Row(chore.words(), words(chore.every()), where, missed);
    }

    private static String words(Duration every) {
        if (every.equals(Duration.ofHours(1)) || every.equals(Duration.ofMinutes(1))) {
            return every.equals(Duration.ofHours(1)) ? "hour" : "minute";
        }
        return every.toSeconds() < 60 ? every.toSeconds() + " seconds" : every.toMinutes() + " minutes";
    }
}
