package dev.tearsheet.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.tearsheet.campaign.timing.Country;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Some components are of one kind and stand side by side: whoever changes one must not change its neighbour. */
class RhythmTest {
    private static final Rhythm FULL = new Rhythm(
            Optional.of(LocalTime.of(6, 45)),
            Optional.of(ZoneId.of("Europe/Oslo")),
            Optional.of(new Country("NO")),
            Set.of(DayOfWeek.MONDAY),
            Optional.of(LocalDate.of(2026, 11, 23)),
            true,
            false,
            Optional.of(ZoneId.of("Asia/Tokyo")));

    @TestFactory
    Stream<DynamicTest> aChangeChangesNothingElse() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Map<String, UnaryOperator<Rhythm>> changes = Map.of(
                "at", r -> r.at(LocalTime.NOON),
                "zone", r -> r.in(berlin),
                "country", r -> r.withHolidaysOf(Optional.empty()),
                "days", r -> r.on(Set.of(DayOfWeek.SUNDAY)),
                "ahead", r -> r.aheadOn(LocalDate.of(2026, 11, 24)),
                "plain", r -> r.plain(false),
                "first", r -> r.first(true),
                "hint", r -> r.hinting(Optional.of(berlin)));
        assertThat(changes).hasSameSizeAs(Rhythm.class.getRecordComponents());
        return changes.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(
                        change.getKey(),
                        () -> assertThat(differences(FULL, change.getValue().apply(FULL)))
                                .containsExactly(change.getKey())));
    }

    private static Set<String> differences(Rhythm before, Rhythm after) throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : Rhythm.class.getRecordComponents()) {
            Object was = component.getAccessor().invoke(before);
            if (!was.equals(component.getAccessor().invoke(after))) {
                names.add(component.getName());
            }
        }
        return names;
    }
}
