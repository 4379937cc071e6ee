package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.SteerSubscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers leave while their lessons are claimed and others' are being handed over. */
class LeavingStory {
    private static final List<String> READERS =
            IntStream.range(0, 30).mapToObj(i -> "r" + i + "@example.com").toList();

    @TempDir
    private Path folder;

    @Test
    void whoLeftGetsNothingMoreASecondLater() {
        try (Stage stage = new Stage(folder, 3, "next slot")) {
            READERS.forEach(stage::add);
            stage.tick();
            AtomicBoolean first = new AtomicBoolean(true);
            stage.relay().answers(message -> {
                // The other sender waits at its first mail until all have left.
                synchronized (first) {
                    if (first.getAndSet(false)) {
                        READERS.forEach(reader -> leave(stage, reader));
                        stage.sleep(Duration.ofSeconds(1));
                    }
                }
                return RememberingRelay.take(message);
            });
            stage.sleep(Duration.ofHours(23));
            stage.tick();

            // Two senders have a mail each in their hands, and may have looked at the next one.
            assertThat(READERS.stream().mapToLong(stage::lessonsTo).sum()).isBetween(1L, 4L);
            stage.days(2);
            assertThat(READERS.stream().mapToLong(stage::lessonsTo).sum()).isBetween(1L, 4L);
        }
    }

    private static void leave(Stage stage, String reader) {
        SteerSubscription steer = stage.engine().dailyWork().steer();
        steer.leave(
                steer.find(EmailAddress.parse(reader), Stage.TEA)
                        .orElseThrow()
                        .subscription()
                        .id(),
                Optional.empty());
    }
}
