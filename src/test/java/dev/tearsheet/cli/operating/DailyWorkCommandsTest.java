package dev.tearsheet.cli.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's commands of every day: each says what it did, and can be said twice. */
class DailyWorkCommandsTest {
    private static final String ANN = "ann@example.org";

    @TempDir
    Path folder;

    private CommandLineFixture tearsheet;

    @BeforeEach
    void annIsOnTheList() {
        tearsheet = new CommandLineFixture(folder);
        assertThat(tearsheet.run("subscribers", "add", "tea", ANN, "--consent", "said so"))
                .isZero();
    }

    @Test
    void holdingAndResumingSayWhatTheyDid() {
        says("tea is held", "hold", "tea", "--because", "a mistake");
        says("was held already", "hold", "tea");
        says("a mistake", "campaigns");
        says("tea is held: by the operator", "status");
        says("goes on", "resume", "tea");
        says("was not held", "resume", "tea");
        fails("no such campaign", "hold", "coffee");
        says("tea", "status");
        assertThat(tearsheet.out()).doesNotContain("is held");
    }

    @Test
    void aDateIsSkippedAndGivenBack() {
        says("sends no lessons on 2999-12-24", "skip", "tea", "--date", "2999-12-24");
        says("is skipped already", "skip", "tea", "--date", "2999-12-24");
        says("as on any other day", "skip", "tea", "--date", "2999-12-24", "--undo");
        fails("is over everywhere", "skip", "tea", "--date", "1999-12-24");
        assertThat(tearsheet.run("skip", "tea")).isEqualTo(2);
    }

    @Test
    void aReadersLessonIsSkippedOnceAndTheTimelineTellsIt() {
        says("Lesson 1, \"One cup\", is not sent", "skip", ANN);
        says("was skipped already", "skip", ANN);
        says("(passed over)", "timeline", ANN);
        assertThat(tearsheet.out()).contains("One cup").contains("(joined)");
        fails("gets no lessons", "skip", "bob@example.org");
    }

    @Test
    void nothingIsSentAheadOfALessonThatIsDue() {
        fails("due or under way already", "send-now", ANN);
    }

    @Test
    void aMailThatIsNotInDoubtIsNamed() {
        fails("Mail 999 is not in doubt", "doubtful", "--again=999");
    }

    @Test
    void theTimelineOfSomebodyWhoWasNeverHereIsAFailure() {
        fails("Nothing ever went to bob@example.org", "timeline", "bob@example.org");
    }

    @Test
    void aTimeThatIsNoneIsToldEvenWhereNothingIsHeld() {
        fails("is no time", "release", "--count-as-sent=2026-02-30T09:30Z");
        says("Nothing was held", "release");
    }

    @Test
    void beforeTheFirstRevisionThereIsNone() {
        fails("What is live is the first revision of tea: there is none before it", "rollback", "tea");
    }

    @Test
    void whereThereIsNothingToDoNobodyIsAsked() {
        says("Nothing of that kind has failed", "retry", "tea", "--reason", "quota");
        says("No mail is in doubt", "doubtful", "tea");
        says("goes as a correction to 0", "correct", "tea", "1");
        fails("There is no lesson 9", "correct", "tea", "9");
    }

    @Test
    void machinesGetFiguresAndAreNotAsked() {
        says("\"failed\" : 0", "retry", "--json");
        says("[ ]", "doubtful", "--json");
        says("\"waiting\" : 0", "correct", "tea", "1", "--json");
    }

    private void says(String words, String... command) {
        assertThat(tearsheet.run(command)).as(tearsheet.err()).isZero();
        assertThat(tearsheet.out()).contains(words);
    }

    private void fails(String words, String... command) {
        assertThat(tearsheet.run(command)).isEqualTo(1);
        assertThat(tearsheet.err()).contains(words);
    }
}
