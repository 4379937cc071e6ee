package dev.tearsheet.campaign.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {
    private static final LocalDate UNITY = LocalDate.of(2026, 10, 3);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "Europe/Berlin, DE",
        "Europe/Busingen, DE",
        "Europe/Vienna, AT",
        "Europe/Oslo, NO",
        "America/New_York, US",
        "US/Eastern, US",
        "Asia/Calcutta, IN",
        "Europe/Kiev, UA",
        "Iceland, IS",
        "GB, GB",
        "Australia/Lord_Howe, AU",
    })
    void aZoneLiesInACountry(String zone, String country) {
        assertThat(Country.of(ZoneId.of(zone))).contains(new Country(country));
    }

    @ParameterizedTest
    @CsvSource({"UTC", "Z", "+02:00", "Etc/GMT-2", "CET"})
    void whatIsNoPlaceLiesInNone(String zone) {
        assertThat(Country.of(ZoneId.of(zone))).isEmpty();
    }

    /** A newer Java may know a zone that we do not: then this tells to take a newer table. */
    @Test
    void everyZoneOfAPlaceHasACountry() {
        assertThat(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
                .allSatisfy(id -> assertThat(Country.of(ZoneId.of(id))).as(id).isPresent());
    }

    @Test
    void aCodeIsOneOfIso3166() {
        assertThat(Country.tryParse("de")).contains(new Country("DE"));
        assertThat(Country.tryParse("UK")).isEmpty();
        assertThatThrownBy(() -> new Country("XX")).hasMessageContaining("ISO 3166");
        assertThat(new Country("DE").name(Locale.FRENCH)).isEqualTo("Allemagne");
    }

    @Test
    void daysOffOfACountryAreForThoseWhoAreThere() {
        DaysOff off = of(CHRISTMAS).and(new Country("DE"), of(UNITY));
        assertThat(off.in(Optional.of(new Country("DE"))).includes(UNITY)).isTrue();
        assertThat(off.in(Optional.of(new Country("DE"))).includes(CHRISTMAS)).isTrue();
        assertThat(off.in(Optional.of(new Country("AT"))).includes(UNITY)).isFalse();
        assertThat(off.in(Optional.empty()).includes(UNITY)).isFalse();
        assertThat(off.in(Optional.empty()).includes(CHRISTMAS)).isTrue();
        // Readers elsewhere have the same schedule before and after a change of them.
        assertThat(off.in(Optional.of(new Country("AT")))).isEqualTo(of(CHRISTMAS));
    }

    private static DaysOff of(LocalDate date) {
        return new DaysOff(List.of(new DaysOff.Span(date, date)), Set.of());
    }
}
