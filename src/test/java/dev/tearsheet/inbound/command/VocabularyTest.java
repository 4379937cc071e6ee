package dev.tearsheet.inbound.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.timing.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final CommandReader reader = new CommandReader();

    @Test
    void everyVerbHasWordsInEveryLanguageAndNoWordMeansTwo() {
        Map<String, Verb> seen = new HashMap<>();
        for (Verb verb : Vocabulary.VERBS) {
            assertThat(verb.words().keySet()).containsExactlyInAnyOrderElementsOf(Vocabulary.LANGUAGES);
            verb.words().values().forEach(words -> {
                assertThat(words).isNotEmpty();
                words.forEach(word -> assertThat(seen.put(word, verb)).as(word).isIn(null, verb));
            });
        }
    }

    @ParameterizedTest(name = "\"{0}\" ends {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "pause 14 days, 2026-12-07",
                "pause 2 weeks, 2026-12-07",
                "pause 2 Wochen, 2026-12-07",
                "pause für 3 Tage, 2026-11-26",
                "pause pour 3 jours, 2026-11-26",
                "pausa por 3 días, 2026-11-26",
                "pause until 2026-12-24, 2026-12-24",
                "pause until 24 December, 2026-12-24",
                "pause until 24th of December 2026, 2026-12-24",
                "`pause until December 24, 2026`, 2026-12-24",
                "pause until Dec 24, 2026-12-24",
                "pause bis 24.12., 2026-12-24",
                "pause bis 24.12.2026, 2026-12-24",
                "pause bis zum 24. Dezember, 2026-12-24",
                "pause bis 3. März, 2027-03-03",
                "pause jusqu'au 24 décembre, 2026-12-24",
                "pause jusqu’au 1er février 2027, 2027-02-01",
                "pausa hasta el 24 de diciembre de 2026, 2026-12-24",
                "pausa hasta 24/12/2026, 2026-12-24",
                "pause until Friday, 2026-11-27",
                "pause until monday, 2026-11-30",
                "pause bis Donnerstag, 2026-11-26",
                "pause jusqu'au lundi, 2026-11-30",
                "pausa hasta el miércoles, 2026-11-25",
                "pause until 29 February, 2027-02-28",
            })
    void aRestEnds(String line, LocalDate end) {
        assertThat(reader.line(line))
                .get()
                .isInstanceOfSatisfying(
                        Command.Pause.class,
                        pause -> assertThat(pause.rest().orElseThrow().end(MONDAY))
                                .isEqualTo(end));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "time 07:30, 07:30",
        "time 7:30, 07:30",
        "time 7, 07:00",
        "time 7pm, 19:00",
        "time 12:15 am, 00:15",
        "zeit 18.45 Uhr, 18:45",
        "Uhrzeit 7 Uhr, 07:00",
        "heure 7h30, 07:30",
        "hora a las 21:05, 21:05",
    })
    void aTimeOfDay(String line, LocalTime at) {
        assertThat(reader.line(line)).contains(new Command.Time(at));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "zone Europe/Berlin, Europe/Berlin",
        "zone europe/berlin, Europe/Berlin",
        "zone Berlin, Europe/Berlin",
        "timezone New York, America/New_York",
        "zone +02:00, +02:00",
        "zone -3, -03:00",
        "zone UTC+5:30, +05:30",
        "zone UTC, Z",
        "fuseau Europe/Paris, Europe/Paris",
        "huso America/Bogota, America/Bogota",
    })
    void aZone(String line, String zone) {
        assertThat(reader.line(line)).contains(new Command.Zone(ZoneId.of(zone)));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "country DE, DE",
        "country no, NO",
        "country United Kingdom, GB",
        "Land Österreich, AT",
        "pays Allemagne, DE",
        "país España, ES",
        "Land Norwegen, NO",
    })
    void aCountry(String line, String code) {
        assertThat(reader.line(line)).contains(new Command.Home(Optional.of(new Country(code))));
    }

    @Test
    void theCountryOfTheZoneAgain() {
        assertThat(reader.line("country auto")).contains(new Command.Home(Optional.empty()));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "days mon-fri, 12345",
        "days Monday to Friday, 12345",
        "'days mon, wed, fri', 135",
        "days sat-mon, 167",
        "days weekends, 67",
        "days daily, 1234567",
        "tage Mo-Fr, 12345",
        "'Tage Montag, Donnerstag und Samstag', 146",
        "jours lun mer ven, 135",
        "'días lunes, miércoles y viernes', 135",
        "días todos los días, 1234567",
    })
    void daysOfTheWeek(String line, String digits) {
        assertThat(reader.line(line))
                .get()
                .isInstanceOfSatisfying(
                        Command.Days.class,
                        days -> assertThat(days.days())
                                .containsExactlyInAnyOrderElementsOf(digits.chars()
                                        .mapToObj(d -> DayOfWeek.of(d - '0'))
                                        .toList()));
    }

    @Test
    void otherVerbsAndWhatTheyAreAbout() {
        assertThat(reader.line("pace 2/week")).contains(new Command.Pace(2));
        assertThat(reader.line("Tempo 3x pro Woche")).contains(new Command.Pace(3));
        assertThat(reader.line("rythme 2 par semaine")).contains(new Command.Pace(2));
        assertThat(reader.line("format plain text")).contains(new Command.Format(true));
        assertThat(reader.line("Format HTML")).contains(new Command.Format(false));
        assertThat(reader.line("formato texto")).contains(new Command.Format(true));
        assertThat(reader.line("priority")).contains(new Command.First(Optional.empty()));
        assertThat(reader.line("Priorité tea")).contains(new Command.First(Optional.of("tea")));
        assertThat(reader.line("resend 4")).contains(new Command.Again(Optional.of(4)));
        assertThat(reader.line("again lesson 4")).contains(new Command.Again(Optional.of(4)));
        assertThat(reader.line("Lektion 4")).contains(new Command.Again(Optional.of(4)));
        assertThat(reader.line("encore")).contains(new Command.Again(Optional.empty()));
        assertThat(reader.line("restart")).contains(new Command.Restart(1));
        assertThat(reader.line("restart from lesson 3")).contains(new Command.Restart(3));
        assertThat(reader.line("Neustart ab 3")).contains(new Command.Restart(3));
        assertThat(reader.line("siguiente")).contains(new Command.Next());
        assertThat(reader.line("kurse")).contains(new Command.Courses());
        assertThat(reader.line("état")).contains(new Command.Status());
        assertThat(reader.line("desabonner")).contains(new Command.Leave());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "All!",
                "everything",
                "all lessons",
                "all the lessons, please",
                "please, all",
                "alle",
                "bitte alle Lektionen auf einmal",
                "tout",
                "toutes les leçons d'un coup",
                "todo",
                "todas las lecciones de una vez, gracias"
            })
    void allThatAreLeft(String line) {
        assertThat(reader.request(line)).contains(new Command.All());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi all,",
                "Hello all",
                "Hallo alle!",
                "Hola todas",
                "all,",
                "All the best",
                "all right",
                "all of you",
                "Thank you all",
                "alles Gute",
                "tout de suite",
                "tout va bien",
                "todo bien, gracias"
            })
    void aGreetingToAllIsALetter(String line) {
        assertThat(reader.request(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ann.New@Example.org", "<Ann.New@Example.org>", "Ann.New@Example.org<mailto:Ann.New@Example.org>"
            })
    void anAddressKeepsItsLetters(String typed) {
        assertThat(reader.line("address " + typed))
                .get()
                .isInstanceOfSatisfying(
                        Command.Move.class,
                        move -> assertThat(move.to().toString()).isEqualTo("Ann.New@Example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pause until 31 November",
                "pause until tomorrow night",
                "pause bis 32.12.",
                "time 25:00",
                "time 13pm",
                "time after time",
                "zone Mars/Phobos",
                "zone +99",
                "country",
                "country UK",
                "country roads, take me home",
                "format my disk",
                "days of thunder",
                "days",
                "pace 9/week",
                "restart from 0",
                "resend 0",
                "resend my keys",
                "address nobody",
                "next week I am away",
                "list of all my thanks",
                "status quo",
                "more of this please",
            })
    void whatIsNotWellFormedIsForAHuman(String line) {
        assertThat(reader.line(line)).isEmpty();
    }
}
