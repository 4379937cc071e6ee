package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine is stopped while many mails are due. */
class StopStory {
    private static final List<String> READERS =
            IntStream.range(0, 60).mapToObj(i -> "r" + i + "@example.com").toList();

    @TempDir
    private Path folder;

    @Test
    void whatNobodyHasBegunWithGoesOutAfterTheNextStart() {
        try (Stage stage = new Stage(folder, 3, "next slot")) {
            READERS.forEach(stage::add);
            stage.tick();
            AtomicReference<Thread> stopping = new AtomicReference<>();
            stage.relay().answers(message -> {
                if (stopping.compareAndSet(null, new Thread(stage::stop))) {
                    stopping.get().start();
                }
                awaitItsTurn(stopping.get());
                return RememberingRelay.take(message);
            });
            stage.sleep(Duration.ofHours(23));
            stage.tick();

            assertThat(lessons(stage)).isBetween(1L, 20L);
            stage.restart();
            stage.tick();

            assertThat(READERS)
                    .allSatisfy(reader ->
                            assertThat(stage.diary(reader, Stage.BERLIN)).containsExactly("1 2026-11-24T09:00"));
        }
    }

    private static long lessons(Stage stage) {
        return READERS.stream()
                .mapToLong(reader -> stage.diary(reader, Stage.BERLIN).size())
                .sum();
    }

    /** It has said that it wants to stop, and waits. */
    private static void awaitItsTurn(Thread stopping) {
        while (stopping.getState() != Thread.State.BLOCKED && stopping.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
    }
}
