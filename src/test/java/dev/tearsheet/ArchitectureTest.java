package dev.tearsheet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of rooms in docs/architecture.md, executable: who may use whom, and what is fenced in where. */
class ArchitectureTest {
    private static final String ROOT = "dev.tearsheet.";
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| .* \\| (.*) \\|");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tearsheet");
    private static final Map<String, Set<String>> ROOMS = rooms();
    /** About 25 are enough for one look; a few more may come before somebody finds the right cut. */
    private static final int MOST_FILES = 28;

    @TestFactory
    Stream<DynamicTest> eachRoomUsesOnlyWhatItsRowNames() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    String[] others = ROOMS.keySet().stream()
                            .filter(other -> !other.equals(room.getKey())
                                    && !room.getValue().contains(other))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
                    if (others.length > 0) {
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + room.getKey() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(others)
                                .check(CODE);
                    }
                }));
    }

    @Test
    void everyRoomIsInTheTableAndTheTableHasNoOther() {
        Set<String> built = CODE.stream()
                .map(c -> c.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(built).isEqualTo(new TreeSet<>(ROOMS.keySet()));
        assertThat(CODE.size()).isGreaterThan(150);
    }

    @Test
    void noRoomsGoInCircles() {
        slices().matching("dev.tearsheet.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("dev.tearsheet.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void noRoomIsSoFullThatNobodyFindsAnythingInIt() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(f -> f.toString().endsWith(".java")).toList();
        }
        Map<Path, Long> sizes = sources.stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes).hasSizeGreaterThan(50);
        assertThat(sizes)
                .allSatisfy((room, size) -> assertThat(size)
                        .as("files directly in %s: give some of them a room of their own", room)
                        .isLessThanOrEqualTo(MOST_FILES));
    }

    @TestFactory
    Stream<DynamicTest> fences() {
        return Map.of(
                        "store", List.of("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer.."),
                        "mail", List.of("jakarta.mail..", "org.eclipse.angus.."),
                        "template", List.of("freemarker.."),
                        "web", List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet.."),
                        "app", List.of("org.quartz.."),
                        "cli", List.of("picocli.."))
                .entrySet()
                .stream()
                .map(fence -> DynamicTest.dynamicTest(
                        fence.getValue() + " only in " + fence.getKey(),
                        () -> noClasses()
                                .that(resideOutsideOfPackages(ROOT + fence.getKey() + ".."))
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage(fence.getValue().toArray(String[]::new)))
                                .check(CODE)));
    }

    @Test
    void theTimeIsAParameterOutsideApp() {
        DescribedPredicate<JavaClass> inside = resideOutsideOfPackages(ROOT + "app..");
        for (Class<?> time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().that(inside).should().callMethod(time, "now").check(CODE);
        }
        noClasses()
                .that(inside)
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .check(CODE);
        noClasses()
                .that(inside)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
        noClasses().that(inside).should().callConstructor(java.util.Date.class).check(CODE);
    }

    @Test
    void theEnvironmentIsReadInAppOnly() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "app.."))
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Service|Data|Info)(\\$.*)?")
                .check(CODE);
    }

    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(Path.of("docs/architecture.md"))) {
            lines.map(ROW::matcher).filter(Matcher::matches).forEach(row -> rooms.put(row.group(1), Set.of()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        try (Stream<String> lines = Files.lines(Path.of("docs/architecture.md"))) {
            lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .forEach(row -> rooms.put(row.group(1), uses(row.group(1), row.group(2), rooms)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rooms;
    }

    /** Reads the last column: names, or "all above", or either "but" some. */
    private static Set<String> uses(String room, String words, Map<String, Set<String>> rooms) {
        String[] parts = words.split(" but ");
        Set<String> uses = new TreeSet<>();
        if (parts[0].equals("all above")) {
            for (String above : rooms.keySet()) {
                if (above.equals(room)) {
                    break;
                }
                uses.add(above);
            }
        } else if (!parts[0].equals("–")) {
            uses.addAll(Arrays.asList(parts[0].split(", ")));
        }
        if (parts.length > 1) {
            uses.removeAll(Arrays.asList(parts[1].split(", ")));
        }
        return uses;
    }
}
