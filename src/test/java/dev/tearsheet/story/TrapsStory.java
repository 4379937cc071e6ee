package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The 36 traps of a drip schedule, one row each. */
class TrapsStory {
    private static final List<Trap> TRAPS = Stream.of(
                    ClockTraps.ROWS, OutageTraps.ROWS, SeriesTraps.ROWS, ReaderTraps.ROWS, CompanyTraps.ROWS)
            .flatMap(List::stream)
            .toList();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> noTrapCatchesUs() {
        return TRAPS.stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(t -> DynamicTest.dynamicTest(
                        t.number() + ". " + t.name(), () -> t.scene().accept(room(t))));
    }

    @Test
    void noTrapIsForgotten() {
        assertThat(TRAPS)
                .extracting(Trap::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 36).boxed().toList());
    }

    private Path room(Trap trap) throws IOException {
        return Files.createDirectories(folder.resolve("trap" + trap.number()));
    }
}
