package dev.tearsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether Flyway need not be asked. */
class CurrentTablesTest {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatWasMigratedIsCurrentAndWhatDiffersInAnythingIsNot(Engine engine, @TempDir Path folder) {
        DatabaseSettings settings = engine.fresh(folder);
        assertThat(CurrentTables.are(settings)).isFalse();

        try (Database database = Database.open(settings)) {
            assertThat(CurrentTables.are(settings)).isTrue();

            database.change(h -> h.execute("update flyway_schema_history set checksum = 1 where version = '2'"));
            assertThat(CurrentTables.are(settings)).isFalse();

            database.change(h -> h.execute("delete from flyway_schema_history where version = '2'"));
            assertThat(CurrentTables.are(settings)).isFalse();
        }
    }

    @Test
    void aNewerDatabaseIsNotCurrent(@TempDir Path folder) {
        DatabaseSettings settings = Engine.SQLITE.fresh(folder);
        try (Database database = Database.open(settings)) {
            database.change(h -> h.execute("""
                    insert into flyway_schema_history
                    select 99, '99', description, type, script, checksum, installed_by, installed_on, 1, success
                    from flyway_schema_history where version = '1'
                    """));
        }

        assertThat(CurrentTables.are(settings)).isFalse();
    }

    @Test
    void allMigrationsAreListed() throws IOException, URISyntaxException {
        assertThat(files("/db/migration")).containsExactlyInAnyOrderElementsOf(CurrentTables.COMMON);
        assertThat(files("/db/sqlite")).containsExactlyInAnyOrderElementsOf(CurrentTables.OWN.get(Dialect.SQLITE));
        assertThat(files("/db/postgres")).containsExactlyInAnyOrderElementsOf(CurrentTables.OWN.get(Dialect.POSTGRES));
    }

    private static List<String> files(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(CurrentTables.class.getResource(folder).toURI()))) {
            return files.map(f -> f.getFileName().toString().replace(".sql", ""))
                    .toList();
        }
    }
}
