package dev.tearsheet.campaign.folder;

import static dev.tearsheet.campaign.Fixtures.article;
import static dev.tearsheet.campaign.Fixtures.ordinals;
import static dev.tearsheet.campaign.Fixtures.revision;
import static dev.tearsheet.campaign.Fixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.tearsheet.OwnThread;
import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Fixtures;
import dev.tearsheet.campaign.Fixtures.KeptRevisions;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.arranging.SeriesBuilder;
import dev.tearsheet.campaign.revision.Changeover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class CampaignFolderTest {
    private static final Slug TEARS = new Slug("tears");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String YAML = """
            title: Tears
            sender: {name: Tearsheet, address: lessons@example.org}
            articles: ["articles/*.txt"]
            schedule: {at: "07:30", zone: Europe/Berlin}
            """;

    @TempDir
    private Path schedules;

    private final KeptRevisions revisions = new KeptRevisions();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private int writes;

    @BeforeEach
    void aCampaignWithTwoLessons() throws IOException {
        write("tears/campaign.yaml", YAML);
        write("tears/articles/a.txt", "# One\n# Two\n");
    }

    @Test
    void campaignsAreReadAtTheStart() throws IOException {
        write("joy/campaign.yaml", YAML.replace("Tears\n", "Joy\n"));
        write("joy/articles/a.txt", "# Laugh");
        write("notes/readme.txt", "no campaign");
        CampaignFolder folder = open();
        assertThat(folder.all()).extracting(Campaign::title).containsExactly("Joy", "Tears");
        assertThat(titles(folder.find(TEARS).orElseThrow().series())).containsExactly("One", "Two");
        assertThat(revisions.kept.get(TEARS)).hasSize(1);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.find(new Slug("notes"))).isEmpty();
    }

    @Test
    void aSchedulesFolderThatIsNoneIsToldInWords() throws IOException {
        for (var wrong : Map.of("none", "there is none; make it", "tears/campaign.yaml", "it is a file; set")
                .entrySet()) {
            Path folder = schedules.resolve(wrong.getKey());
            CampaignFolder none =
                    new CampaignFolder(folder, new CampaignFileReader(Fixtures::cut), revisions, () -> now);
            assertThat(none.problems().get(folder.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .contains("the schedules folder " + folder + " cannot be read: " + wrong.getValue());
        }
    }

    @Test
    void whereThereIsNoFolderAtAllWhatIsLiveRunsAndFollowsTheDatabase() throws IOException {
        CampaignFolder other = open();
        CampaignFolder without = new CampaignFolder(
                schedules.resolve("none"), new CampaignFileReader(Fixtures::cut), revisions, () -> now);
        assertThat(titles(without.find(TEARS).orElseThrow().series())).containsExactly("One", "Two");

        write("tears/articles/a.txt", "# One\n# Two\n# Three\n");
        now = now.plus(Duration.ofMinutes(1));
        other.reload();
        without.reload();
        assertThat(titles(without.find(TEARS).orElseThrow().series())).containsExactly("One", "Two", "Three");
    }

    @Test
    void aRestartWithoutAChangeKeepsNoNewRevision() {
        open();
        CampaignFolder again = open();
        assertThat(revisions.kept.get(TEARS)).hasSize(1);
        assertThat(again.find(TEARS).orElseThrow().series().revision()).isEqualTo(1);
    }

    @Test
    void aChangedArticleIsANewRevision() throws IOException {
        CampaignFolder folder = open();
        write("tears/articles/a.txt", "# One\n# Between\n# Two\n");
        folder.reload();
        Series series = folder.find(TEARS).orElseThrow().series();
        assertThat(series.revision()).isEqualTo(2);
        assertThat(ordinals(series)).containsExactly(0, 2, 1);
    }

    @Test
    void aChangedTitleIsANewRevisionToo() throws IOException {
        CampaignFolder folder = open();
        write("tears/campaign.yaml", YAML.replace("Tears\n", "Many tears\n"));
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().title()).isEqualTo("Many tears");
        assertThat(revisions.kept.get(TEARS)).hasSize(2);
    }

    @Test
    void aTouchedFileIsNoChange() throws IOException {
        CampaignFolder folder = open();
        Campaign before = folder.find(TEARS).orElseThrow();
        write("tears/articles/a.txt", "# One\n# Two\n");
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow()).isSameAs(before);
    }

    @Test
    void aBadFileLeavesTheRunningCampaignAsItIsUntilItIsMended() throws IOException {
        CampaignFolder folder = open();
        write("tears/campaign.yaml", YAML + "titel: x\norder: mixed\n");
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().title()).isEqualTo("Tears");
        assertThat(folder.problems()).containsOnlyKeys("tears");
        assertThat(folder.problems().get("tears")).hasSize(2);
        write("tears/campaign.yaml", YAML);
        folder.reload();
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void theSameFaultsAreLoggedOnce() throws IOException {
        CampaignFolder folder = open();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(WatchedFolder.class);
        log.start();
        logger.addAppender(log);
        for (int i = 0; i < 3; i++) {
            write("tears/campaign.yaml", YAML + "titel: x\n");
            folder.reload();
        }
        logger.detachAppender(log);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "tears/campaign.yaml:5:1: unknown key 'titel': did you mean 'title'?",
                        "campaign tears: runs on as it was before");
    }

    @Test
    void aCampaignThatIsBadFromTheStartDoesNotRunAndKeepsNoOtherFromRunning() throws IOException {
        write("joy/campaign.yaml", "title: Joy\n");
        CampaignFolder folder = open();
        assertThat(folder.all()).extracting(Campaign::slug).containsExactly(TEARS);
        assertThat(folder.problems()).containsOnlyKeys("joy");
    }

    @Test
    void anArticleThatIsBeingWrittenIsNotTakenYet() throws IOException {
        CampaignFolder folder = open();
        write("tears/articles/a.txt", "# One\n", now.minusMillis(300));
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().series().size()).isEqualTo(2);
        write("tears/articles/a.txt", "# One\n# Two\n# Three\n", now.minusMillis(100));
        now = now.plusSeconds(3);
        folder.reload();
        assertThat(titles(folder.find(TEARS).orElseThrow().series())).containsExactly("One", "Two", "Three");
        assertThat(revisions.kept.get(TEARS)).hasSize(2);
    }

    @Test
    void anArticleThatIsBeingWrittenAtARestartIsNotTakenYet() throws IOException {
        open();
        write("tears/articles/a.txt", "# One\n", now.minusMillis(300));
        CampaignFolder folder = open();
        assertThat(folder.isBeingWritten()).isTrue();
        assertThat(titles(folder.find(TEARS).orElseThrow().series())).containsExactly("One", "Two");
        write("tears/articles/a.txt", "# One\n# Two\n");
        folder.reload();
        assertThat(folder.isBeingWritten()).isFalse();
        assertThat(folder.find(TEARS).orElseThrow().series().revision()).isEqualTo(1);
    }

    @Test
    void aNewCampaignIsTakenAtOnce() throws IOException {
        write("tears/articles/a.txt", "# One\n", now);
        assertThat(open().find(TEARS)).isPresent();
    }

    @Test
    void aChangeInTheSameMomentAndOfTheSameSizeIsSeenAllTheSame() throws IOException {
        write("tears/articles/a.txt", "# One\n", now);
        CampaignFolder folder = open();
        write("tears/articles/a.txt", "# Uno\n", now);
        now = now.plusSeconds(5);
        folder.reload();
        assertThat(titles(folder.find(TEARS).orElseThrow().series())).containsExactly("Uno");
    }

    @Test
    void anArticleThatIsAwayForOneLookIsBeingReplaced() throws IOException {
        write("tears/articles/b.txt", "# Three\n");
        CampaignFolder folder = open();
        Files.delete(schedules.resolve("tears/articles/b.txt"));
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().series().size()).isEqualTo(3);
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().series().size()).isEqualTo(2);
        write("tears/articles/b.txt", "# Three\n");
        folder.reload();
        assertThat(ordinals(folder.find(TEARS).orElseThrow().series())).containsExactly(0, 1, 2);
    }

    @Test
    void aCampaignFileThatIsAwayForOneLookIsBeingReplaced() throws IOException {
        CampaignFolder folder = open();
        Files.delete(schedules.resolve("tears/campaign.yaml"));
        folder.reload();
        assertThat(folder.find(TEARS)).isPresent();
        folder.reload();
        assertThat(folder.find(TEARS)).isEmpty();
    }

    @Test
    void aRemovedFolderLeavesTheCatalogueAndComesBackWithItsOrdinals() throws IOException {
        CampaignFolder folder = open();
        Path away = Files.move(schedules.resolve("tears"), schedules.resolve(".away"));
        folder.reload();
        assertThat(folder.all()).isEmpty();
        Files.move(away, schedules.resolve("tears"));
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().series().revision()).isEqualTo(1);
    }

    @Test
    void aSchedulesFolderThatCannotBeListedStopsNothing() throws IOException {
        Path mounted = Files.createDirectories(schedules.resolve("disk"));
        Files.move(schedules.resolve("tears"), mounted.resolve("tears"));
        CampaignFolder folder =
                new CampaignFolder(mounted, new CampaignFileReader(Fixtures::cut), revisions, () -> now);
        Files.move(mounted, schedules.resolve("elsewhere"));
        folder.reload();
        assertThat(folder.find(TEARS)).isPresent();
        assertThat(folder.problems()).containsOnlyKeys("disk");
    }

    @Test
    void aFileWithAnotherEndingIsTold() throws IOException {
        write("joy/campaign.yml", YAML);
        assertThat(open().problems().get("joy")).singleElement().asString().contains("rename campaign.yml");
    }

    @Test
    void whenAnotherNodeKeepsARevisionFirstOursIsBuiltUponIt() throws IOException {
        CampaignFolder folder = open();
        revisions.otherNode = Optional.of(revision(
                TEARS,
                new SeriesBuilder(Arrangement.PLAIN, Locale.ENGLISH)
                        .build(List.of(article("a", "One", "Theirs")), revisions.latest(TEARS))));
        write("tears/articles/a.txt", "# One\n# Ours\n");
        folder.reload();
        Series series = folder.find(TEARS).orElseThrow().series();
        assertThat(series.revision()).isEqualTo(3);
        assertThat(ordinals(series)).containsExactly(0, 3);
        assertThat(series.gone()).extracting(SeriesLesson::ordinal).containsExactly(1, 2);
    }

    @Test
    void aDatabaseThatFailsLeavesTheRunningCampaignAndIsTriedAgain() throws IOException {
        AtomicBoolean down = new AtomicBoolean();
        KeptRevisions failing = new KeptRevisions() {
            @Override
            public synchronized boolean keep(Changeover over) {
                if (down.get()) {
                    throw new IllegalStateException("no connection");
                }
                return super.keep(over);
            }
        };
        CampaignFolder folder =
                new CampaignFolder(schedules, new CampaignFileReader(Fixtures::cut), failing, () -> now);
        write("tears/articles/a.txt", "# One\n# Two\n# Three\n");
        down.set(true);
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().series().size()).isEqualTo(2);
        assertThat(folder.problems().get("tears")).singleElement().asString().contains("no connection");
        down.set(false);
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().series().size()).isEqualTo(3);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void anUnsureCutHoldsTheCampaignUntilAPersonHasLooked() throws IOException {
        write("tears/articles/a.txt", "# One\n? Two\n? Three\n");
        CampaignFolder folder = open();
        assertThat(folder.find(TEARS).orElseThrow().held().orElseThrow())
                .contains("articles/a.txt, line 2", "\"Two\"", "0.55", "1 more like it", "reviewed: true");
        write("tears/campaign.yaml", YAML + "reviewed: true\n");
        folder.reload();
        assertThat(folder.find(TEARS).orElseThrow().held()).isEmpty();
    }

    @Test
    void anArticleWithoutLessonsHoldsTheCampaignAndTakesNothingFromItsReaders() throws IOException {
        CampaignFolder folder = open();
        write("tears/campaign.yaml", YAML + "reviewed: true\n");
        write("tears/articles/a.txt", "just text\n");
        folder.reload();
        Campaign campaign = folder.find(TEARS).orElseThrow();
        assertThat(campaign.held().orElseThrow()).contains("articles/a.txt has no lessons");
        assertThat(campaign.series().size()).isEqualTo(2);
    }

    @Test
    void whoeverReadsDuringAReloadSeesAWholeState() throws IOException {
        CampaignFolder folder = open();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<List<String>> oddities = CompletableFuture.supplyAsync(
                () -> {
                    List<String> odd = new ArrayList<>();
                    while (!done.get()) {
                        int size =
                                folder.find(TEARS).map(c -> c.series().size()).orElse(-1);
                        if (size < 2 || folder.all().size() != 1) {
                            odd.add("saw " + size);
                        }
                    }
                    return odd;
                },
                OwnThread::start);
        for (int i = 0; i < 50; i++) {
            write("tears/articles/a.txt", "# One\n# Two\n" + (i % 2 == 0 ? "# Three\n" : ""));
            Stream.of(1, 2).parallel().forEach(n -> folder.reload());
        }
        done.set(true);
        assertThat(oddities.join()).isEmpty();
    }

    private CampaignFolder open() {
        return new CampaignFolder(schedules, new CampaignFileReader(Fixtures::cut), revisions, () -> now);
    }

    /** Writes a file that has long been finished, each time with another time of change. */
    private void write(String name, String text) throws IOException {
        write(name, text, LONG_AGO.plus(Duration.ofMinutes(++writes)));
    }

    private void write(String name, String text, Instant changed) throws IOException {
        Path file = schedules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
