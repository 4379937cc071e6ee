package dev.tearsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.store.node.SqlKeepsakes;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a database is opened, and what an operator is told when that fails. */
class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_is_made_and_keeps_what_was_written() {
        DatabaseSettings settings = DatabaseSettings.file(folder.resolve("new.db"));
        try (Database database = Database.open(settings)) {
            new SqlKeepsakes(database).put("name", "value");
        }

        try (Database database = Database.open(settings)) {
            assertThat(new SqlKeepsakes(database).get("name")).contains("value");
        }
    }

    @RepeatedTest(3)
    void two_programs_may_open_a_new_file_at_once() {
        DatabaseSettings settings = DatabaseSettings.file(folder.resolve("new.db"));
        IntStream.range(0, 3)
                .mapToObj(i ->
                        CompletableFuture.runAsync(() -> Database.open(settings).close(), OwnThread::start))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(folder).isDirectoryNotContaining("glob:**migration");
        try (Database database = Database.open(settings)) {
            assertThat(new SqlKeepsakes(database).get("name")).isEmpty();
        }
    }

    @Test
    void sqlite_is_durable_and_checks_its_references() {
        try (Database database = Database.open(DatabaseSettings.file(folder.resolve("new.db")))) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void what_fails_half_way_is_not_written() {
        try (Database database = Database.open(DatabaseSettings.file(folder.resolve("new.db")))) {
            assertThatThrownBy(() -> database.change(handle -> {
                        handle.execute("insert into keepsake (name, value) values ('a', 'b')");
                        throw new IllegalStateException("half way");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(new SqlKeepsakes(database).get("a")).isEmpty();
        }
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(openFails(DatabaseSettings.file(folder.resolve("missing/new.db"))))
                .contains("missing", "folder exists");
    }

    @Test
    void a_file_that_is_no_database_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Ann, this is no database.\n".repeat(99));

        assertThat(openFails(DatabaseSettings.file(file))).contains("letter.txt", "no SQLite database");
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone() throws SQLException {
        Path file = folder.resolve("newer.db");
        Database.open(DatabaseSettings.file(file)).close();
        inFile(
                file,
                "insert into flyway_schema_history select 99, '99', 'from the future', type, 'V99__x.sql', 1,"
                        + " installed_by, installed_on, 1, 1 from flyway_schema_history where version = '1'");

        assertThat(openFails(DatabaseSettings.file(file))).contains("newer Tearsheet", "99", "Install");
    }

    @Test
    void tables_that_were_made_by_something_else_are_left_alone() throws SQLException {
        Path file = folder.resolve("other.db");
        Database.open(DatabaseSettings.file(file)).close();
        inFile(file, "update flyway_schema_history set checksum = 1");

        assertThat(openFails(DatabaseSettings.file(file))).contains("do not match this Tearsheet");
    }

    @Test
    void a_locked_database_says_who_may_hold_it() throws SQLException {
        Path file = folder.resolve("locked.db");
        DatabaseSettings settings = DatabaseSettings.file(file);
        try (Database database = Database.open(settings)) {
            // So that the test need not wait as long as an engine does.
            database.change(handle -> handle.execute("pragma busy_timeout = 50"));
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = other.createStatement()) {
                statement.execute("begin immediate");
                assertThatThrownBy(() -> new SqlKeepsakes(database).put("a", "b"))
                        .isInstanceOf(DatabaseUnavailable.class)
                        .hasMessageContaining("locked by another program");
            }
        }
    }

    @Test
    void the_walks_of_what_is_due_go_along_their_indexes() {
        try (Database database = Database.open(DatabaseSettings.file(folder.resolve("new.db")))) {
            assertThat(plan(
                            database,
                            "subscription where deferred < 1 and due <= 1 and in_flight < 1 order by due, id"))
                    .contains("subscription_due")
                    .doesNotContain("TEMP B-TREE");
            assertThat(plan(
                            database,
                            "dispatch where state in ('PLANNED', 'DEFERRED') and due <= 1 order by issue, due, id"))
                    .contains("dispatch_waiting")
                    .doesNotContain("TEMP B-TREE");
        }
    }

    @Test
    void a_full_disk_says_that_nothing_was_lost() {
        try (Database database = Database.open(DatabaseSettings.file(folder.resolve("full.db")))) {
            database.change(handle -> handle.execute("pragma max_page_count = 60"));
            SqlKeepsakes keepsakes = new SqlKeepsakes(database);
            keepsakes.put("before", "b");

            assertThatThrownBy(() -> keepsakes.put("a", "x".repeat(500_000)))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("disk is full");
            assertThat(keepsakes.get("before")).contains("b");
        }
    }

    @Test
    void a_database_that_may_only_be_read_says_so() {
        try (Database database = Database.open(DatabaseSettings.file(folder.resolve("readonly.db")))) {
            assertThatThrownBy(() -> database.change(handle -> {
                        handle.execute("pragma query_only = 1");
                        handle.execute("insert into keepsake (name, value) values ('a', 'b')");
                    }))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void another_kind_of_database_is_refused_without_telling_its_password() {
        assertThatThrownBy(() -> new DatabaseSettings("jdbc:mysql://ann:geheim@db/x?password=geheim", "", "", 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mysql")
                .hasMessageNotContaining("geheim");
        assertThat(new DatabaseSettings("jdbc:postgresql://db/x?password=geheim", "ann", "geheim", 4).toString())
                .isEqualTo("database postgresql://db/x");
    }

    @Test
    void a_url_that_cannot_be_read_is_refused_without_telling_its_password() {
        assertThat(openFails(new DatabaseSettings("jdbc:postgresql://db:port/x?password=geheim", "ann", "geheim", 4)))
                .contains("URL");
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        assertThat(openFails(new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/x", "ann", "geheim", 4)))
                .contains("127.0.0.1:1/x", "cannot be reached", "host and port");
    }

    @Test
    void a_database_that_the_server_does_not_have_is_named() {
        DatabaseSettings there = Engine.POSTGRES.fresh(folder);

        assertThat(openFails(
                        new DatabaseSettings(there.url().replace("tearsheet_", "nothing_"), "postgres", "geheim", 4)))
                .contains("nothing_", "Create it");
    }

    @Test
    void a_wrong_user_is_told_to_check_user_and_password() {
        DatabaseSettings there = Engine.POSTGRES.fresh(folder);
        String url = there.url().replaceAll("\\?.*", "");

        assertThat(openFails(new DatabaseSettings(url, "nobody", "geheim", 4))).contains("user or password");
    }

    private static String openFails(DatabaseSettings settings) {
        DatabaseUnavailable failure = catchThrowableOfType(
                DatabaseUnavailable.class, () -> Database.open(settings).close());
        assertThat(failure).isNotNull();
        assertThat(failure).hasStackTraceContaining("DatabaseUnavailable");
        for (Throwable at = failure; at != null; at = at.getCause()) {
            assertThat(String.valueOf(at.getMessage())).doesNotContain("geheim");
        }
        return failure.getMessage();
    }

    private static void inFile(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String plan(Database database, String select) {
        return database.read(handle -> handle.createQuery("explain query plan select * from " + select)
                .map((row, context) -> row.getString("detail"))
                .list()
                .toString());
    }

    private static String pragma(Database database, String name) {
        return database.write(handle ->
                handle.createQuery("pragma " + name).mapTo(String.class).one());
    }
}
