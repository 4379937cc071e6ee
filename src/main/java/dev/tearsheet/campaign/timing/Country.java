package dev.tearsheet.campaign.timing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A country or territory.
 *
 * @param code its two letters of ISO 3166-1, such as {@code DE}
 */
public record Country(String code) {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("'" + code + "' is no country of ISO 3166");
        }
    }

    /** By its letters, large or small. */
    public static Optional<Country> tryParse(String letters) {
        return Optional.of(letters.toUpperCase(Locale.ROOT))
                .filter(CODES::contains)
                .map(Country::new);
    }

    /** The one in which a zone lies; none for offsets and for zones of no country, such as UTC. */
    public static Optional<Country> of(ZoneId zone) {
        return Optional.ofNullable(OfZones.COUNTRIES.get(zone.getId()));
    }

    public static Stream<Country> all() {
        return CODES.stream().map(Country::new);
    }

    /** What people call it in this language. */
    public String name(Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    /** Its letters: they are a key where countries are kept. */
    @Override
    public String toString() {
        return code;
    }

    /** Read when the first campaign asks. */
    private static final class OfZones {
        private static final Map<String, Country> COUNTRIES = read("zones-of-countries.txt");

        private static Map<String, Country> read(String name) {
            Map<String, Country> all = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(Country.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] words = line.split(" ");
                    Country country = new Country(words[0]);
                    Arrays.stream(words).skip(1).forEach(zone -> all.put(zone, country));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(all);
        }
    }
}
