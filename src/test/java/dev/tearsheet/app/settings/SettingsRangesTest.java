package dev.tearsheet.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.typesafe.config.Config;
import dev.tearsheet.inbound.standing.Patience;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From where to where a number, a time or a size may go is what its comment says, and so what docs/settings.md says. */
class SettingsRangesTest {
    private static final Pattern RANGE = Pattern.compile("(\\d+)( [A-Za-z]+)? to (\\d+)( [A-Za-z]+)?");

    @TempDir
    Path folder;

    static List<Arguments> ranges() {
        Config defaults = SettingsSource.defaults();
        List<Arguments> ranges = new ArrayList<>();
        String section = "";
        Optional<Matcher> ofSection = Optional.empty();
        for (String key : SettingsSource.keys(defaults)) {
            String comment = String.join(" ", defaults.getValue(key).origin().comments());
            Optional<Matcher> told = Optional.of(RANGE.matcher(comment)).filter(Matcher::find);
            if (!key.startsWith(section + ".")) {
                section = key.substring(0, key.indexOf('.'));
                ofSection = Optional.empty();
            }
            ofSection = comment.contains("this and what follows") ? told : ofSection;
            boolean isNumber = defaults.getString(key).matches("\\d+");
            Optional<Matcher> range = told.isEmpty() && isNumber ? ofSection : told;
            assertThat(range.isPresent() || !isNumber)
                    .as("the comment above %s tells a range", key)
                    .isTrue();
            range.ifPresent(r -> ranges.add(arguments(
                    key, r.group(1), Objects.toString(r.group(2), ""), r.group(3), Objects.toString(r.group(4), ""))));
        }
        return ranges;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranges")
    void whatTheCommentSaysIsTakenAndNothingBeyond(
            String key, long least, String leastUnit, long most, String mostUnit) {
        assertThat(faults(key, least + leastUnit)).isEmpty();
        assertThat(faults(key, most + mostUnit)).isEmpty();
        assertThat(faults(key, least - 1 + leastUnit)).hasSize(1);
        assertThat(faults(key, most + 1 + mostUnit)).hasSize(1);
        assertThat(faults(key, "")).hasSize(1);
        assertThat(faults(key, "-" + most + mostUnit)).hasSize(1);
    }

    @Test
    void theDefaultsOfTheFileAreThoseOfTheCode() throws SettingsFaults {
        Settings settings = SettingsReader.read(folder, Optional.empty(), Map.of());
        assertThat(settings.answers().limits()).isEqualTo(Limits.usual());
        assertThat(settings.answers().waits()).isEqualTo(Waits.USUAL);
        assertThat(settings.bounces().patience()).isEqualTo(Patience.USUAL);
    }

    /** Those that say that the value is none of the range. */
    private List<String> faults(String key, String value) {
        try {
            SettingsReader.read(folder, Optional.empty(), Map.of(SettingsSource.variable(key), value));
            return List.of();
        } catch (SettingsFaults e) {
            return e.faults().stream()
                    .map(Object::toString)
                    .filter(f -> f.contains(key + " is a "))
                    .toList();
        }
    }
}
