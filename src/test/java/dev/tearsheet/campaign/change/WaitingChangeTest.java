package dev.tearsheet.campaign.change;

import static dev.tearsheet.campaign.Fixtures.lesson;
import static dev.tearsheet.campaign.Fixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.campaign.Fixtures;
import dev.tearsheet.campaign.Fixtures.KeptRevisions;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.folder.CampaignFileReader;
import dev.tearsheet.campaign.folder.CampaignFolder;
import dev.tearsheet.campaign.revision.Extras;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is live, what waits, and what goes live by itself. Ann has subscribed after the first reading. */
class WaitingChangeTest {
    private static final Slug TEARS = new Slug("tears");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final String YAML = """
            title: Tears
            sender: {name: Tearsheet, address: lessons@example.org}
            articles: ["articles/*.txt"]
            schedule: {at: "07:30", zone: Europe/Berlin}
            """;

    @TempDir
    private Path schedules;

    private final KeptRevisions revisions = new KeptRevisions();
    private CampaignFolder folder;
    private int writes;

    @BeforeEach
    void annHasSubscribed() throws IOException {
        live("");
    }

    private void live(String more) throws IOException {
        revisions.kept.clear();
        revisions.hasReaders = false;
        yaml(more);
        lessons("# One\n# Two\n");
        folder = open();
        revisions.hasReaders = true;
    }

    @Test
    void aChangeWaitsAndTheEngineGoesOnWithWhatIsLive() throws IOException {
        change("# One\n# Between\n# Two\n");
        assertThat(told()).isEqualTo("One, Two");
        assertThat(waiting().change().words()).isEqualTo("lessons: 1 new");
        assertThat(titles(waiting().campaign().series())).containsExactly("One", "Between", "Two");
    }

    @Test
    void aChangeThatIsTakenBackWaitsNoMore() throws IOException {
        change("# One\n# Between\n# Two\n");
        change("# One\n# Two\n");
        assertThat(folder.waiting(TEARS)).isEmpty();
        assertThat(revisions.kept.get(TEARS)).hasSize(1);
    }

    @Test
    void aSettingWaitsToo() throws IOException {
        yaml("changes: at once\n");
        folder.reload();
        assertThat(waiting().change().settings()).containsExactly(new SettingChange("changes", "by hand", "at once"));
    }

    @Test
    void aCommentIsNoChange() throws IOException {
        yaml("# nobody reads this\n");
        folder.reload();
        assertThat(folder.waiting(TEARS)).isEmpty();
    }

    @Test
    void whatWaitsWaitsAfterARestart() throws IOException {
        change("# One\n# Two\n# Three\n");
        folder = open();
        assertThat(told()).isEqualTo("One, Two");
        assertThat(waiting().change().words()).isEqualTo("lessons: 1 new");
    }

    @Test
    void aFaultInAFileAtTheStartDoesNotStopWhatIsLive() throws IOException {
        yaml("titel: x\n");
        folder = open();
        assertThat(told()).isEqualTo("One, Two");
        assertThat(folder.problems()).containsKey("tears");
    }

    @Test
    void aRunningEngineTakesUpWhatAnotherProcessApplied() throws IOException {
        change("# One\n# Two\n# Three\n");
        CampaignFolder other = open();
        apply(other.waiting(TEARS).orElseThrow());
        assertThat(told()).isEqualTo("One, Two");
        folder.reload();
        assertThat(told()).isEqualTo("One, Two, Three");
        assertThat(folder.waiting(TEARS)).isEmpty();
    }

    @Test
    void ofTwoAppliedAtOnceOneIsRefused() throws IOException {
        change("# One\n# Two\n# Three\n");
        Candidate mine = waiting();
        assertThat(apply(mine)).isTrue();
        assertThat(apply(mine)).isFalse();
        assertThat(revisions.kept.get(TEARS)).hasSize(2);
    }

    @Test
    void anOldRevisionIsLiveAgainAndTheFolderWaitsAlsoAfterARestart() throws IOException {
        change("# One\n# Two\n# Three\n");
        apply(waiting());
        folder.reload();
        apply(back());
        folder.reload();
        assertThat(told()).isEqualTo("One, Two");
        assertThat(waiting().change().words()).isEqualTo("lessons: 1 new");
        folder = open();
        assertThat(told()).isEqualTo("One, Two");
        assertThat(Rollback.target(folder.live(TEARS).orElseThrow())).isZero();
    }

    @Test
    void anOrdinalThatWasGivenIsNeverGivenAgainAlsoAfterARollback() throws IOException {
        change("# One\n# Two\n# Three\n");
        apply(waiting());
        folder.reload();
        apply(back());
        change("# One\n# Two\n# Four\n");
        assertThat(waiting().campaign().series().lessons().get(2).ordinal()).isEqualTo(3);
    }

    @Test
    void aRollbackBeforeAnybodySubscribedIsNotUndoneByTheFolder() throws IOException {
        revisions.hasReaders = false;
        change("# One\n# Two\n# Three\n");
        assertThat(told()).isEqualTo("One, Two, Three");
        apply(back());
        folder = open();
        assertThat(told()).isEqualTo("One, Two");
        change("# Other\n");
        assertThat(told()).isEqualTo("Other");
    }

    @Test
    void aTypingErrorIsMendedAtOnceWhereTheCampaignSaysSoAndNothingElseIs() throws IOException {
        String body = "tea and a word and another word and some more of them to read on a long evening. ".repeat(2);
        live("changes: small ones at once\n");
        revisions.hasReaders = false;
        change("# One: " + body + "\n# Two\n");
        revisions.hasReaders = true;
        change("# One: " + body.replaceFirst("another", "anther") + "\n# Two\n");
        assertThat(folder.live(TEARS).orElseThrow().origin().how()).isEqualTo(Origin.How.SMALL);
        change("# One: " + body.replace("another", "no other") + "\n# Two\n");
        assertThat(waiting().change().words()).isEqualTo("lessons: 1 changed");
        change("# Two\n# One: " + body.replaceFirst("another", "anther") + "\n");
        assertThat(waiting().change().words()).isEqualTo("lessons: 1 moved");
    }

    @Test
    void anythingIsTakenAtOnceWhereTheCampaignSaysSoButNotAFolderThatWasLiveBefore() throws IOException {
        live("changes: at once\n");
        change("# One\n# Two\n# Three\n");
        assertThat(told()).isEqualTo("One, Two, Three");
        change("# One\n# Two\n");
        assertThat(told()).isEqualTo("One, Two, Three");
        assertThat(waiting().change().words()).isEqualTo("lessons: 1 gone");
    }

    private String told() {
        return String.join(", ", titles(folder.find(TEARS).orElseThrow().series()));
    }

    private Candidate waiting() {
        return folder.waiting(TEARS).orElseThrow();
    }

    /** One step back. */
    private Candidate back() {
        Revision live = revisions.live(TEARS).orElseThrow();
        return Rollback.to(revisions.find(TEARS, Rollback.target(live)).orElseThrow(), live, folder.folder(TEARS));
    }

    private boolean apply(Candidate candidate) {
        Origin origin =
                new Origin(NOW, Origin.How.APPLIED, "the operator", "", "", candidate.folder(), candidate.copyOf());
        return revisions.keep(candidate.changeover(origin, Extras.NONE));
    }

    private void change(String article) throws IOException {
        lessons(article);
        folder.reload();
    }

    private CampaignFolder open() {
        return new CampaignFolder(schedules, new CampaignFileReader(WaitingChangeTest::cut), revisions, () -> NOW);
    }

    /** "# Title: body" on a line is a lesson. */
    private static Outline cut(String file, byte[] bytes) {
        List<Lesson> lessons = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            String[] parts = line.substring(2).split(": ", 2);
            lessons.add(lesson(parts[0], parts.length > 1 ? parts[1] : "On " + parts[0], lessons.size() + 1, 1));
        }
        return Fixtures.outline(file, lessons);
    }

    private void yaml(String more) throws IOException {
        write("tears/campaign.yaml", YAML + more);
    }

    private void lessons(String article) throws IOException {
        write("tears/articles/a.txt", article);
    }

    private void write(String name, String text) throws IOException {
        Path file = schedules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(
                file, FileTime.from(NOW.minus(Duration.ofDays(9)).plusSeconds(60L * ++writes)));
    }
}
