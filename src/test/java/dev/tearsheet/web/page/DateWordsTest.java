package dev.tearsheet.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tuesday, 1 December 2026 at 07:30 | 1 December 2026 | Tuesday",
                "de | Dienstag, 1. Dezember 2026 um 07:30 Uhr | 1. Dezember 2026 | Dienstag",
                "fr | mardi 1er décembre 2026 à 07:30 | 1er décembre 2026 | mardi",
                "es | martes 1 de diciembre de 2026 a las 07:30 | 1 de diciembre de 2026 | martes",
                "it | martedì 1 dicembre 2026, 07:30 | 1 dicembre 2026 | martedì",
            })
    void each_language_has_its_own(String language, String full, String day, String name) {
        Locale locale = Locale.forLanguageTag(language);
        DateWords words = new DateWords(BERLIN, locale);
        Instant instant = Instant.parse("2026-12-01T06:30:00Z");

        assertThat(words.full(instant)).isEqualTo(full);
        assertThat(words.day(instant)).isEqualTo(day);
        assertThat(DateWords.name(DayOfWeek.TUESDAY, locale)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"de, 24. November 2026", "fr, 24 novembre 2026"})
    void only_the_first_is_an_ordinal_in_french(String language, String day) {
        DateWords words = new DateWords(BERLIN, Locale.forLanguageTag(language));
        assertThat(words.day(Instant.parse("2026-11-24T06:30:00Z"))).isEqualTo(day);
    }
}
