package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.template.FreeMarkerTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are in the language of the lessons, or of their reader. */
class LanguagesTest {
    private static final String ANN = "ann@example.org";
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final House house = House.inEarnest();
    private final Browse browse = new Browse(house);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoJoinsGermanLessonsReadsGermanAllTheWay() {
        house.speaks(Locale.GERMAN);
        assertIn("de", browse.get("/c/tears"), "5 Lektionen, eine nach der anderen", "jeden Tag um 07:30 Uhr");
        assertIn("de", browse.form("/c/tears/join", "email", ANN), "eine Bitte um Bestätigung für When a man cries");

        String confirm = "/confirm/" + house.token(ANN);
        assertIn("de", browse.get(confirm), "Möchten Sie diese Lektionen bekommen?", "(Zeit von Europe/Berlin)");
        assertIn("de", browse.post(confirm, ""), "Sie sind dabei", "am Dienstag, 24. November 2026 um 07:30 Uhr");
        assertIn("de", browse.get(confirm), "Sie haben schon bestätigt");

        String capability = house.capability(ANN);
        assertIn("de", browse.get("/me/" + capability), "0 von 5 Lektionen", "Donnerstag", "Pausieren");
        assertIn("de", browse.get("/leave/" + capability), "Diese Lektionen abbestellen?");
        assertIn("de", browse.post("/leave/" + capability, ""), "Sie haben abbestellt");
        assertIn("de", browse.post(confirm, ""), "Dieser Link wurde schon benutzt");
    }

    @Test
    void whatIsWrongWithAFormIsToldInItsLanguage() {
        house.speaks(Locale.GERMAN);
        assertIn("de", browse.form("/c/tears/join", "email", "ann@example"), "in der Domain fehlt der Punkt");

        house.active(ANN);
        String page = "/me/" + house.capability(ANN);
        assertIn("de", browse.form(page + "/pause", "days", "bald"), "Bitte schreiben Sie die Tage als Zahl");
        assertIn("de", browse.form(page + "/times", "at", "25:00"), "Bitte schreiben Sie die Uhrzeit wie 07:30.");
        assertIn("de", browse.form(page + "/times", "at", "7:00", "zone", "Mars"), "Europe/Berlin oder +02:00.");
        assertIn("de", browse.form(page + "/times", "at", "7:00", "zone", "UTC"), "mindestens einen Tag");
        assertIn("de", browse.post(page + "/all", ""), "kommen eine nach der anderen");
    }

    @Test
    void theLanguageOfTheReaderCountsBeforeThatOfTheLessons() {
        house.speaks(Locale.GERMAN);
        browse.form("/c/tears/join", "email", ANN);
        house.subscribers.speak(ANN, Locale.FRENCH);

        String confirm = "/confirm/" + house.token(ANN);
        assertIn("fr", browse.get(confirm), "Voulez-vous recevoir ces leçons");
        assertIn("fr", browse.post(confirm, ""), "le mardi 24 novembre 2026 à 07:30 (fuseau Europe/Berlin).");
        String page = "/me/" + house.capability(ANN);
        assertIn("fr", browse.get(page), "0 leçon sur 5", "jeudi", "Quitter ces leçons");
        assertThat(Jsoup.parse(browse.get(page).body()).select("h1").attr("lang"))
                .isEqualTo("de");
        assertIn("de", browse.get("/c/tears"), "Anmelden");

        house.subscribers.speak(ANN, Locale.ENGLISH);
        assertIn("en", browse.get(page), "0 of 5 lessons");
        house.subscribers.speak(ANN, SPANISH);
        assertIn("es", browse.form(page + "/pause", "days", "0"), "Escriba los días con un número");
        house.subscribers.speak(ANN, Locale.ITALIAN);
        assertIn("de", browse.get(page), "0 von 5 Lektionen");
    }

    @Test
    void whatWeHaveNoWordsInIsEnglish() {
        house.speaks(Locale.ITALIAN);
        assertIn("en", browse.get("/c/tears"), "every day at 07:30", "Subscribe");
        assertThat(Jsoup.parse(browse.get("/c/tears").body()).select("#lessons").attr("lang"))
                .isEqualTo("it");
    }

    @Test
    void countriesStandInTheOrderOfTheirLanguage() {
        house.speaks(Locale.GERMAN);
        Subscription ann = house.active(ANN);
        String page = "/me/" + house.capability(ANN);
        browse.form(page + "/times", "at", "07:30", "zone", "Europe/Berlin", "day1", "1", "country", "NO");

        List<String> countries =
                Jsoup.parse(browse.get(page).body()).select("#country option").eachText();
        assertThat(countries).startsWith("das Land der Zeitzone").contains("Norwegen");
        assertThat(countries.indexOf("Österreich")).isLessThan(countries.indexOf("Pakistan"));
        assertThat(house.subscription(ANN).id()).isEqualTo(ann.id());
    }

    @Test
    void aLessonThatIsGoneAndTheDayOfEachAreToldInTheReadersLanguage() {
        house.speaks(SPANISH);
        Subscription ann = house.active(ANN);
        house.reports.rows.add(house.row(ann, Purpose.LESSON, Optional.of(99), DispatchState.ACCEPTED, "250"));
        assertIn(
                "es",
                browse.get("/me/" + house.capability(ANN)),
                "Una lección que ya no forma parte de ellas 23 de noviembre de 2026");
    }

    @Test
    void anOperatorsOwnTemplatesAddALanguage() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.writeString(
                folder.resolve("web/left_it.ftlh"),
                "<html lang=\"${frame.language}\"><p>Non arrivano più lezioni a ${address}.</p></html>");
        Files.writeString(folder.resolve("web/left_de.ftlh"), "<html lang=\"de\"><p>Schade!</p></html>");
        house.templates.whole = new FreeMarkerTemplates(Optional.of(folder));
        house.active(ANN);
        String leave = "/leave/" + house.capability(ANN);

        house.speaks(Locale.ITALIAN);
        assertIn("en", browse.get(leave), "Leave these lessons?");
        assertIn("it", browse.post(leave, ""), "Non arrivano più lezioni a a…@example.org.");
        house.speaks(Locale.GERMAN);
        assertIn("de", browse.post(leave, ""), "Schade!");
    }

    @Test
    void anOperatorsOwnWordsAreThoseOfAllPages() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        String words = Files.readString(Path.of("templates/web/words.ftlh"))
                .replace("Subscribe", "Iscriversi")
                .replace("every day", "ogni giorno");
        Files.writeString(folder.resolve("web/words_it.ftlh"), words);
        house.templates.whole = new FreeMarkerTemplates(Optional.of(folder));
        house.speaks(Locale.ITALIAN);

        assertIn("it", browse.get("/c/tears"), "Iscriversi", "ogni giorno at 07:30");
    }

    @Test
    void aFailureIsToldInTheLanguageOfThePageThatFailed() {
        house.speaks(Locale.GERMAN);
        house.templates.broken.add("web/campaign.ftlh");
        HttpResponse<String> failed = browse.get("/c/tears");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertIn("de", failed, "Etwas ging schief", "Das liegt an uns, nicht an Ihnen.");
        assertIn("de", browse.post("/c/tears/join", "{}"), "Das ließ sich nicht lesen");

        assertIn("en", browse.get("/c/nothing"), "There is no such campaign");
        assertIn("en", browse.get("/me/nonsense"), "This link is not known");
        assertIn("en", browse.get("/"), "Lessons, one at a time", "every day at 07:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void nothingIsLeftInEnglishHoweverItStands(String language) {
        house.allowsAllAtOnce();
        browse.form("/c/tears/join", "email", "bob@example.org");
        List<String> confirm = List.of("/confirm/" + house.token("bob@example.org"));
        Subscription ann = house.active(ANN);
        List<String> own = List.of("/me/" + house.capability(ANN), "/leave/" + house.capability(ANN));
        assertTranslated(language, confirm);
        for (State state : List.of(
                ann.state(),
                new State.Active(House.START),
                new State.Paused(House.START),
                new State.Paused(House.START.plus(Duration.ofDays(3))),
                new State.Suspended(House.START, House.START),
                new State.Suspended(House.START.plus(Duration.ofDays(3)), House.START),
                new State.Completed(House.START),
                new State.Ended(State.Ended.Reason.LEFT, House.START))) {
            Subscription now = house.subscription(ANN).with(state);
            house.subscriptions.save(new Transition(now, List.of()), Optional.empty());
            assertTranslated(language, own);
        }
        house.clock.moveTo(House.START.plus(Duration.ofDays(8)));
        assertTranslated(language, confirm);
    }

    private void assertTranslated(String language, List<String> paths) {
        for (String path : paths) {
            house.speaks(Locale.ENGLISH);
            List<String> english = texts(browse.get(path));
            house.speaks(Locale.forLanguageTag(language));
            HttpResponse<String> answer = browse.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo(language);
            assertThat(texts(answer)).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
        }
    }

    /** What the page says, without what the campaign's own words are. */
    private static List<String> texts(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("p, h1, h2, label, legend, option, button, small, .skip").stream()
                .filter(e -> !e.hasAttr("lang") && e.hasText())
                .map(Element::text)
                .toList();
    }

    private static void assertIn(String language, HttpResponse<String> answer, String... words) {
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.body().text()).contains(words);
    }
}
