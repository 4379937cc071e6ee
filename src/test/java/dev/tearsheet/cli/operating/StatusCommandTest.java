package dev.tearsheet.cli.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.tearsheet.cli.CommandLineFixture;
import dev.tearsheet.delivery.node.Life;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.DatabaseSettings;
import dev.tearsheet.store.node.SqlNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
    private static final String AWAY = "The relay has taken no mail since half past seven.";

    @TempDir
    private Path folder;

    private CommandLineFixture cli;

    @BeforeEach
    void folder() {
        cli = new CommandLineFixture(folder);
    }

    @Test
    void campaignsWithoutReadersAreThere() {
        assertThat(cli.run("status")).isZero();
        assertThat(cli.out()).contains("campaign", "tea", "No mails yet.");
    }

    @Test
    void daysThatAreNoneAreRefusedAndNotPassedOver() {
        for (String days : List.of("-1", "0", "3661")) {
            assertThat(cli.run("status", "--days=" + days)).isEqualTo(1);
            assertThat(cli.err()).contains("--days is 1 to 3660, not " + days + ".");
        }
        assertThat(cli.run("status", "--days=3")).isZero();
    }

    @Test
    void aCampaignWhoseFolderIsGoneIsToldWhileItHasReaders() throws IOException {
        cli.run("subscribers", "add", "tea", "ann@example.org", "--consent", "said so");
        Files.move(folder.resolve("schedules/tea"), folder.resolve("schedules/.away"));

        assertThat(cli.run("status")).isZero();
        assertThat(cli.out()).contains("tea is held: its folder is gone; its readers get nothing until it is back");
    }

    @Test
    void whatARunningNodeHasToTellIsTold() {
        nodeTells(Instant.now());
        assertThat(cli.run("status")).isZero();
        assertThat(cli.out()).contains("alpha: " + AWAY);
        assertThat(cli.run("status", "--json")).isZero();
        assertThat(cli.out()).contains("\"troubles\" : [ \"" + AWAY + "\" ]");
    }

    @Test
    void theLastWordsOfOneThatIsGoneAreNotTold() {
        nodeTells(Instant.now().minus(Duration.ofHours(1)));
        assertThat(cli.run("status")).isZero();
        assertThat(cli.out()).doesNotContain(AWAY);
    }

    private void nodeTells(Instant seen) {
        try (Database database = Database.open(DatabaseSettings.file(folder.resolve("data/trial.db")))) {
            Life alpha = new Life("alpha", "1", "folder", "here:/data");
            SqlNodes nodes = new SqlNodes(database);
            nodes.enter(alpha, seen, seen.plus(Duration.ofMinutes(2)));
            nodes.tell(alpha, List.of(AWAY));
        }
    }
}
