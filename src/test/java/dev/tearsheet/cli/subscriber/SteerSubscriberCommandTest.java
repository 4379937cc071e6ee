package dev.tearsheet.cli.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the operator can do for a reader. */
class SteerSubscriberCommandTest {
    private static final String ANN = "ann@example.org";

    @TempDir
    private Path folder;

    private CommandLineFixture tearsheet;

    @BeforeEach
    void aReader() {
        tearsheet = new CommandLineFixture(folder);
        tearsheet.run("subscribers", "add", "tea", ANN, "--consent", "on paper");
    }

    @Test
    void theWordsAreThoseOfMails() {
        assertThat(steer("pause", "14", "days")).isZero();
        assertThat(row().path("state").asString()).isEqualTo("paused");
        assertThat(steer("resume")).isZero();
        assertThat(row().path("state").asString()).isEqualTo("active");
        assertThat(steer("time", "06:45")).isZero();
        assertThat(steer("zone", "Europe/Berlin")).isZero();
        assertThat(steer("days", "mon-fri")).isZero();
        assertThat(row().path("at").asString()).isEqualTo("06:45 mon tue wed thu fri, Europe/Berlin");
        assertThat(steer("restart", "from", "3")).isZero();
        assertThat(row().path("received").asInt()).isEqualTo(2);
        assertThat(steer("move", "ann@new.example")).isZero();
        assertThat(steer("renew")).isZero();
        assertThat(steer("leave")).isZero();
        assertThat(row().path("state").asString()).isEqualTo("ended: left");
    }

    @Test
    void aCountryAndPlainTextAreToldBack() {
        assertThat(steer("country", "Norway")).isZero();
        assertThat(steer("format", "text")).isZero();
        assertThat(row().path("at").asString()).isEqualTo("08:00 every day, UTC, holidays of NO, plain text");
    }

    @Test
    void whatIsSoAlreadyIsNoFailureAndMailsNobody() {
        for (String order : new String[] {"time 06:45", "pause until 2999-01-01", "priority"}) {
            steer(order.split(" "));
            assertThat(tearsheet.run("subscribers", "steer", ANN, "--campaign", "tea", order))
                    .as(order)
                    .isZero();
            assertThat(tearsheet.out()).startsWith("It was so already. " + ANN);
        }
        tearsheet.run("status", "--json");
        // One for each order; that of what comes next takes back what has not gone out.
        assertThat(tearsheet.out()).contains("\"cancelled\" : 2,", "\"planned\" : 1");
    }

    @Test
    void aLimitThatKeepsTheMailBackIsNamed() {
        for (int i = 0; i < 5; i++) {
            assertThat(steer("status")).isZero();
        }
        String[] status = {"subscribers", "steer", ANN, "--campaign", "tea", "status"};
        assertThat(tearsheet.run(status)).isEqualTo(1);
        assertThat(tearsheet.out())
                .contains("Nothing is mailed: the limit limits.steps-per-day (5) is reached until 2")
                .contains(" UTC. ann@example.org, tea: active");

        for (int i = 0; i < 5; i++) {
            assertThat(steer("time", "06:1" + i)).isZero();
        }
        assertThat(tearsheet.run("subscribers", "steer", ANN, "--campaign", "tea", "time", "06:45"))
                .isZero();
        assertThat(tearsheet.out())
                .contains("Done, but the reader is not told: the limit limits.steps-per-day (5) is reached until 2")
                .contains("at 06:45");
    }

    @Test
    void aSlipBehindAVerbIsAnsweredWithAnExample() {
        assertThat(steer("country", "UK")).isEqualTo(1);
        assertThat(tearsheet.err())
                .contains("\"country UK\" is not understood: write it such as \"country DE\".")
                .doesNotContain("Usage");
        assertThat(tearsheet.run("subscribers", "steer", ANN, "--campaign", "te", "pause"))
                .isEqualTo(1);
        assertThat(tearsheet.err()).contains("There is no campaign \"te\"");
    }

    @Test
    void theReaderIsMailedAboutIt() {
        steer("pause");
        tearsheet.run("timeline", "--json", ANN);

        assertThat(tearsheet.out()).contains("paused");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThat(steer("again", "3")).isEqualTo(1);
        assertThat(tearsheet.out()).contains("\"changed\" : false");
        assertThat(steer("join")).isEqualTo(2);
        assertThat(steer("please", "do", "something")).isEqualTo(2);
        assertThat(tearsheet.run("subscribers", "steer", "bob@example.org", "--campaign", "tea", "pause"))
                .isEqualTo(1);
        assertThat(tearsheet.err()).contains("never was, subscribed");
        assertThat(tearsheet.run("subscribers", "show", "bob@example.org")).isEqualTo(1);
    }

    @Test
    void showingTellsAllThatIsKnown() {
        assertThat(tearsheet.run("subscribers", "show", ANN)).isZero();
        assertThat(tearsheet.out()).contains(ANN, "tea", "active", "08:00 every day, UTC");
    }

    private int steer(String... words) {
        List<String> line = new ArrayList<>(List.of("subscribers", "steer", ANN, "--campaign", "tea", "--json"));
        line.addAll(List.of(words));
        return tearsheet.run(line.toArray(String[]::new));
    }

    private JsonNode row() {
        return JsonMapper.shared().readTree(tearsheet.out()).path("subscription");
    }
}
