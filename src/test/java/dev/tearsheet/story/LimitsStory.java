package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits: late is better than too much, nobody is forgotten, and a restart changes nothing. */
class LimitsStory {
    @TempDir
    private Path folder;

    @Test
    void an_hour_holds_so_many_mails_and_a_restart_does_not_forget_them() {
        try (Stage stage = stage("sending.per-hour = 4")) {
            readers(stage, 10, "example.com");
            stage.tick();
            assertThat(sent(stage)).isEqualTo(4);

            stage.restart();
            stage.tick();
            assertThat(sent(stage)).isEqualTo(4);

            stage.pass(Duration.ofMinutes(70));
            assertThat(sent(stage)).isEqualTo(8);
            stage.pass(Duration.ofMinutes(70));
            assertThat(sent(stage)).isEqualTo(10);
        }
    }

    @Test
    void a_domain_that_has_enough_does_not_hold_up_the_others() {
        try (Stage stage = stage("sending.per-domain = \"slow.example 2\"")) {
            readers(stage, 6, "slow.example");
            readers(stage, 6, "quick.example");
            stage.tick();
            assertThat(sent(stage)).isEqualTo(8);

            stage.pass(Duration.ofHours(4));
            assertThat(sent(stage)).isEqualTo(12);
        }
    }

    @Test
    void a_new_sender_begins_with_few() {
        try (Stage stage = stage("sending.warm-up = \"2026-11-23: 1, 3\"")) {
            readers(stage, 10, "example.com");
            stage.tick();
            assertThat(sent(stage)).isEqualTo(1);

            stage.pass(Duration.ofHours(16));
            assertThat(sent(stage)).isEqualTo(4);
            stage.pass(Duration.ofHours(24));
            assertThat(sent(stage)).isGreaterThanOrEqualTo(10);
        }
    }

    private Stage stage(String limits) {
        Stage stage = new Stage(folder, 5);
        stage.write("tearsheet.conf", limits + "\n");
        stage.restart();
        return stage;
    }

    private static void readers(Stage stage, int count, String domain) {
        IntStream.range(0, count).forEach(i -> stage.add("reader" + i + "@" + domain));
    }

    private static int sent(Stage stage) {
        return stage.relay().accepted().size();
    }
}
