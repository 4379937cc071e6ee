package dev.tearsheet.cli.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of those who are never mailed, by the operator's hand. */
class SuppressionsCommandTest {
    private static final String ANN = "ann@example.org";

    @TempDir
    private Path folder;

    private CommandLineFixture tearsheet;

    @BeforeEach
    void aCampaign() {
        tearsheet = new CommandLineFixture(folder);
    }

    @Test
    void whoIsSuppressedIsListedAndTheirSubscriptionEnds() {
        tearsheet.run("subscribers", "add", "tea", ANN, "--consent", "on paper");

        assertThat(tearsheet.run("suppressions", "add", ANN, "--note", "asked by letter"))
                .isZero();
        tearsheet.run("suppressions", "list");
        assertThat(tearsheet.out().lines())
                .hasSizeGreaterThan(1)
                .anyMatch(l -> l.contains(ANN) && l.contains("operator") && l.contains("asked by letter"));
        tearsheet.run("subscribers", "show", ANN, "--json");
        JsonNode ann = JsonMapper.shared().readTree(tearsheet.out());
        assertThat(ann.path("subscriptions").get(0).path("state").asString()).isEqualTo("ended: operator");
        assertThat(ann.path("suppressed").path("reason").asString()).isEqualTo("operator");

        tearsheet.run("suppressions", "add", "ANN@example.org", "--reason", "complaint");
        assertThat(tearsheet.out()).contains("on the list already: operator");
    }

    @Test
    void removingAsksWhyAndSaysWhatItMeans() {
        tearsheet.run("suppressions", "add", ANN, "--reason", "complaint");

        assertThat(tearsheet.run("suppressions", "remove", ANN)).isEqualTo(2);
        assertThat(tearsheet.run("suppressions", "remove", ANN, "--reason", " "))
                .isEqualTo(1);
        assertThat(tearsheet.run("suppressions", "remove", ANN, "--reason", "pressed the wrong button"))
                .isZero();
        assertThat(tearsheet.out())
                .contains("may be mailed again", "complaint", "subscriptions stay ended", "without a word of theirs");
        assertThat(tearsheet.run("suppressions", "remove", ANN, "--reason", "twice"))
                .isEqualTo(1);
    }

    @Test
    void anExportedListIsReadAgain() {
        tearsheet.run("suppressions", "add", ANN, "--note", "=1+1");
        tearsheet.run("suppressions", "export");
        String csv = tearsheet.out();
        assertThat(csv).startsWith("address,reason,since,note").contains("'=1+1");

        tearsheet.run("suppressions", "remove", ANN, "--reason", "for a test");
        String more = "bob@example.org,unreachable,2026-01-31,\nnobody,,,\neve@example.org,rude,,\n";
        assertThat(tearsheet.run("suppressions", "import", tearsheet.file("list.csv", csv + more), "--json"))
                .isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(tearsheet.out());
        assertThat(report.path("suppressed").asInt()).isEqualTo(2);
        assertThat(report.path("faults").asInt()).isEqualTo(2);
        assertThat(tearsheet.err())
                .contains("list.csv:4: ", "list.csv:5: a reason is unreachable, complaint, operator");

        tearsheet.run("suppressions", "list", "--json");
        assertThat(tearsheet.out()).contains("\"=1+1\"");
        tearsheet.run("suppressions", "list", "--reason", "unreachable");
        assertThat(tearsheet.out()).contains("2026-01-31T00:00:00Z").doesNotContain(ANN);
    }

    @Test
    void anImportOfReadersSaysWhomItLeavesOutAndWhy() {
        tearsheet.run("subscribers", "add", "tea", "left@example.org", "--consent", "on paper");
        tearsheet.run("subscribers", "steer", "left@example.org", "--campaign", "tea", "leave");
        for (String reason : new String[] {"complaint", "operator", "unreachable"}) {
            tearsheet.run("suppressions", "add", reason + "@example.org", "--reason", reason);
        }
        String readers = tearsheet.file(
                "readers.csv",
                "address\nnew@example.org\nleft@example.org\ncomplaint@example.org\noperator@example.org\n"
                        + "unreachable@example.org\n");

        assertThat(tearsheet.run("subscribers", "import", "--consent", "on paper", "tea", readers))
                .isEqualTo(3);
        assertThat(tearsheet.out())
                .contains(
                        "1 added",
                        "1 not added: left before",
                        "1 not added: complained of spam",
                        "1 not added: on your list",
                        "1 not added: unreachable",
                        "line 3: left@example.org, left before",
                        "line 4: complaint@example.org, complained of spam");

        assertThat(tearsheet.run(
                        "subscribers", "import", "--bring-back", "--json", "--consent", "at the fair", "tea", readers))
                .isEqualTo(3);
        JsonNode report = JsonMapper.shared().readTree(tearsheet.out());
        assertThat(report.path("counts").path("back").asInt()).isEqualTo(1);
        assertThat(report.path("counts").path("now").asInt()).isEqualTo(1);
        assertThat(report.path("counts").path("complained").asInt()).isEqualTo(1);
        assertThat(report.path("refused").size()).isEqualTo(2);
        assertThat(report.path("refused").get(0).path("address").asString()).isEqualTo("complaint@example.org");
    }
}
