package dev.tearsheet.campaign.folder;

import static dev.tearsheet.campaign.Fixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Arrangement.Order;
import dev.tearsheet.campaign.Arrangement.Same;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Fixtures;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.arranging.SeriesBuilder;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a campaign.yaml says of single lessons, from the file to the series. */
class LessonFieldsTest {
    private static final String HEAD = """
            title: When a man cries
            sender: {name: Tearsheet, address: lessons@example.org}
            articles: [a.txt]
            schedule: {at: "07:30", zone: Europe/Berlin}
            """;

    @TempDir
    private Path folder;

    private final CampaignFileReader reader = new CampaignFileReader(Fixtures::cut);

    @BeforeEach
    void anArticleOfFourLessons() throws IOException {
        folder = Files.createDirectory(folder.resolve("tears"));
        Files.writeString(folder.resolve("a.txt"), "# He trusts you\n# He grieves\n# He is glad\n# He is sorry\n");
    }

    @Test
    void everythingThatCanBeSaidIsRead() throws Exception {
        CampaignFile file = read("""
                order: [he-is-glad, he-grieves]
                same lessons: leave out the later
                lessons:
                  he-trusts-you:
                    title: Why he lets you see it
                    after: he-is-glad
                  he-grieves: {draft: true}
                  he-is-sorry: {merge into: he-is-glad, draft: false}
                """);
        assertThat(file.arrangement().order()).isEqualTo(Order.LISTED);
        assertThat(file.arrangement().listed()).containsExactly("he-is-glad", "he-grieves");
        assertThat(file.arrangement().same()).isEqualTo(Same.LEAVE_OUT_THE_LATER);
        assertThat(file.arrangement().overrules())
                .extracting(Overrule::key)
                .containsExactly("he-trusts-you", "he-grieves", "he-is-sorry");
        assertThat(titles(series(file, Optional.empty()))).containsExactly("He is glad", "Why he lets you see it");
    }

    @Test
    void theExampleInTheDocumentationFitsTheShippedCampaign() throws Exception {
        Path shipped = Path.of("schedules/when-a-man-cries");
        try (Stream<Path> articles = Files.list(shipped.resolve("articles"))) {
            Files.createDirectory(folder.resolve("articles"));
            for (Path article : articles.toList()) {
                Files.copy(article, folder.resolve("articles").resolve(article.getFileName()));
            }
        }
        String page = Files.readString(Path.of("docs/campaigns.md"));
        String example = page.substring(page.indexOf("```yaml\nlessons:") + 8);
        Files.writeString(
                folder.resolve("campaign.yaml"),
                Files.readString(shipped.resolve("campaign.yaml")) + "\n"
                        + example.substring(0, example.indexOf("```")));
        CampaignFile file = new CampaignFileReader(ArticleCutter.of(new ArticleReader(), new Splitter()))
                .read(folder, Optional.empty());
        Series series = series(file, Optional.empty());
        assertThat(series.size()).isEqualTo(25 + 1 - 3);
        assertThat(titles(series)).containsSequence("He trusts you", "He trusts you (2)", "Somebody Is Missing");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "lessons: {he-trusts-yu: {draft: true}}",
                        "5:11: there is no lesson 'he-trusts-yu': did you mean 'he-trusts-you'?"),
                arguments(
                        "lessons:\n  He Grieves:\n    draft: true",
                        "6:3: there is no lesson 'He Grieves': did you mean 'he-grieves'?"),
                arguments("lessons:\n  zzz:\n    draft: true", "6:3: there is no lesson 'zzz'; the nearest is 'he-"),
                arguments(
                        "lessons:\n  he-grieves:\n    merge into: he-is-gald",
                        "7:5: there is no lesson 'he-is-gald': did you mean 'he-is-glad'?"),
                arguments("order:\n- he-is-glad\n- he-is-mad", "7:3: there is no lesson 'he-is-mad': did you mean"),
                arguments("order: []", "5:1: 'order' is empty: write 'order: as written'"),
                arguments("same lessons: merged", "5:1: 'same lessons' cannot be 'merged': did you mean 'merge'?"),
                arguments("lessons: [he-grieves]", "5:1: 'lessons' is what you say of single lessons, by their keys,"),
                arguments(
                        "lessons: {he-grieves: draft}",
                        "5:11: 'he-grieves' is what you say of this lesson, not 'draft': write"),
                arguments("lessons: {he-grieves: }", "5:11: 'he-grieves' is empty: write 'he-grieves: {title:"),
                arguments("lessons: {he-grieves: {titel: X}}", "5:24: unknown key 'titel': did you mean 'title'?"),
                arguments(
                        "lessons: {he-grieves: {leave out: yes}}",
                        "'leave out' is true or false, not 'yes': write 'leave out: true'"),
                arguments(
                        "lessons: {he-grieves: {draft: true, leave out: true}}",
                        "5:24: 'leave out' and 'draft' cannot both be said of a lesson: keep one"),
                arguments(
                        "lessons: {he-grieves: {keep: true, merge into: he-is-glad}}",
                        "'keep' and 'merge into' cannot both be said of a lesson: keep one"),
                arguments(
                        "lessons: {he-grieves: {before: he-is-glad, after: he-is-sorry}}",
                        "5:44: 'before' and 'after' cannot both be said of a lesson: keep one"),
                arguments(
                        "lessons: {he-grieves: {cut at: \"Nowhere\"}}",
                        "5:24: this lesson has one paragraph only: it cannot be cut"),
                arguments("lessons: {he-grieves: {cut at: 1.5}}", "'cut at' is the place of a cut, not '1.5'"),
                arguments("lessons: {he-grieves: {title: \" \"}}", "5:24: 'title' is blank"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultHasItsPlaceAndSaysWhatToWrite(String yaml, String expected) {
        assertThat(faultsOf(yaml, Optional.empty())).anyMatch(fault -> fault.contains(expected));
    }

    @Test
    void allFaultsAreToldAtOnceWithThoseOfTheRestOfTheFile() {
        assertThat(faultsOf("""
                        titel: x
                        lessons:
                          zzz: {draft: true}
                          he-grieves: {merge into: yyy, after: he-grieves}
                        """, Optional.empty())).hasSize(4);
    }

    @Test
    void whileAnArticleCannotBeReadNoKeyIsCalledUnknown() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\0");
        assertThat(faultsOf("lessons: {zzz: {draft: true}}", Optional.empty()))
                .singleElement()
                .asString()
                .contains("this is no text");
    }

    @Test
    void aLessonIsStillKnownByItsKeyWhenItsArticleWasGivenAnotherHeading() throws Exception {
        CampaignFileReader real = new CampaignFileReader(ArticleCutter.of(new ArticleReader(), new Splitter()));
        String article = "1. He trusts you\n\nYou keep what he says.\n\n2. He grieves\n\nSomebody is gone.\n\n"
                + "3. He is glad\n\nThe danger is over.\n";
        String yaml = HEAD + "lessons: {he-grieves: {leave out: true}}";
        Files.writeString(folder.resolve("campaign.yaml"), yaml);
        Files.writeString(folder.resolve("a.txt"), article);
        Series before = series(real.read(folder, Optional.empty()), Optional.empty());
        assertThat(titles(before)).containsExactly("He trusts you", "He is glad");

        Files.writeString(folder.resolve("a.txt"), article.replace("He grieves", "The empty chair"));
        CampaignFile edited = real.read(folder, Optional.of(before));
        assertThat(titles(series(edited, Optional.of(before)))).containsExactly("He trusts you", "He is glad");
        assertThat(catchThrowableOfType(CampaignFaults.class, () -> real.read(folder, Optional.empty())))
                .hasMessageContaining("there is no lesson 'he-grieves'");
    }

    private static Series series(CampaignFile file, Optional<Series> before) {
        return new SeriesBuilder(file.arrangement(), file.language()).build(file.articles(), before);
    }

    private CampaignFile read(String yaml) throws IOException, CampaignFaults {
        return read(yaml, Optional.empty());
    }

    private CampaignFile read(String yaml, Optional<Series> history) throws IOException, CampaignFaults {
        Files.writeString(folder.resolve("campaign.yaml"), HEAD + yaml);
        return reader.read(folder, history);
    }

    private List<String> faultsOf(String yaml, Optional<Series> history) {
        CampaignFaults faults = catchThrowableOfType(CampaignFaults.class, () -> read(yaml, history));
        assertThat(faults).as("faults of %s", yaml).isNotNull();
        return faults.faults().stream().map(Fault::toString).toList();
    }
}
