package dev.tearsheet.cli.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.arranging.SeriesBuilder;
import dev.tearsheet.campaign.folder.ArticleCutter;
import dev.tearsheet.campaign.folder.CampaignFileReader;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator sees of lessons before readers do. */
class SeriesViewTest {
    private static final String FIRST = """
            1. Forgive early

            Forgiving a friend soon costs less than carrying a grudge through the winter.

            2. Keep a ledger

            Write down every coin that leaves your purse and read the list on Sundays.

            3. Whistle

            Try it with a blade of grass.
            """;

    private static final String SECOND = """
            1. Do not carry grudges

            A grudge is heavy. Whoever forgives a friend early has lighter winters.

            2. Sit by the river

            Water says nothing and says it at length.

            3. Mend one thing

            A chair that no longer rocks is a good day's work.
            """;

    private static final ArticleCutter CUTTER = ArticleCutter.of(new ArticleReader(), new Splitter());

    @TempDir
    private Path temp;

    @Test
    void theSeriesIsListedAsReadersGetItAndThenWhatStandsAside() throws Exception {
        SeriesView view = SeriesView.of(campaign("""
                order: [keep-a-ledger]
                lessons: {whistle: {draft: true}, mend-one-thing: {merge into: sit-by-the-river}}
                """));
        assertThat(view.lessons())
                .extracting(row -> row.number() + " " + row.key() + ": " + row.state())
                .containsExactly(
                        "1 keep-a-ledger: told",
                        "2 forgive-early: told",
                        "3 do-not-carry-grudges: told",
                        "4 sit-by-the-river: told",
                        "null sit-by-the-river: merged into sit-by-the-river",
                        "null mend-one-thing: merged into sit-by-the-river",
                        "null whistle: draft");
        assertThat(view.lessons().get(1)).satisfies(row -> {
            assertThat(row.article()).isEqualTo("a.txt");
            assertThat(row.firstLine()).isEqualTo(1);
            assertThat(row.minutes()).isEqualTo(1);
            assertThat(row.similar()).singleElement().satisfies(s -> {
                assertThat(s.key()).isEqualTo("do-not-carry-grudges");
                assertThat(s.verdict()).isEqualTo("same");
            });
        });
        assertThat(view.lessons().get(0).similar()).isEmpty();
    }

    @Test
    void lessonsThatWereMergedAreNotSimilarToEachOtherAnyMore() throws Exception {
        SeriesView view = SeriesView.of(campaign("same lessons: merge"));
        assertThat(view.lessons().get(0).title()).isEqualTo("Forgive early");
        assertThat(view.lessons().get(0).similar()).isEmpty();
    }

    private Campaign campaign(String more) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("tears"));
        Files.writeString(folder.resolve("a.txt"), FIRST);
        Files.writeString(folder.resolve("b.txt"), SECOND);
        Files.writeString(folder.resolve("campaign.yaml"), """
                title: Tears
                sender: {name: Tearsheet, address: lessons@example.org}
                articles: ["*.txt"]
                schedule: {at: "07:30", zone: Europe/Berlin}
                """ + more);
        CampaignFile file = new CampaignFileReader(CUTTER).read(folder, Optional.empty());
        return file.with(
                new SeriesBuilder(file.arrangement(), file.language()).build(file.articles(), Optional.empty()));
    }
}
