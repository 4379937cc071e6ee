package dev.tearsheet.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells by one query whether a database has exactly this engine's tables. Almost always it has, and to wake Flyway for
 * that answer would take longer than many a command.
 */
final class CurrentTables {
    /** The migrations that both databases have. */
    static final List<String> COMMON = List.of(
            "V1__tables",
            "V2__people_and_what_comes_back",
            "V3__confirmed_lately",
            "V4__revisions",
            "V5__history",
            "V6__wrong_tokens",
            "V7__tallies",
            "V9__nodes",
            "V11__moving_times",
            "V12__country_and_form",
            "V13__troubles",
            "V14__fewer_indexes",
            "V16__goes_first",
            "V17__rested",
            "V18__all_at_once",
            "V19__former_readers");

    /** Those in the folder of each. */
    static final Map<Dialect, List<String>> OWN = Map.of(
            Dialect.SQLITE, List.of("V8__tally_triggers"),
            Dialect.POSTGRES, List.of("V8__tally_triggers", "V10__quartz", "V15__room_in_pages"));

    private CurrentTables() {}

    /** Whether nothing is to be done; also no if that cannot be told. */
    static boolean are(DatabaseSettings settings) {
        try {
            return known(settings.dialect()).equals(applied(settings));
        } catch (SQLException e) {
            // No such table, or no such database: Flyway finds out, and says so.
            return false;
        }
    }

    private static Map<String, Integer> applied(DatabaseSettings settings) throws SQLException {
        Properties properties = settings.dialect().properties();
        properties.put("user", settings.user());
        properties.put("password", settings.password());
        Map<String, Integer> applied = new HashMap<>();
        // What was done to this database, and whether it succeeded.
        try (Connection connection = DriverManager.getConnection(settings.jdbcUrl(), properties);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select version, checksum, success from flyway_schema_history")) {
            while (row.next()) {
                applied.put(row.getBoolean("success") ? row.getString("version") : "failed", row.getInt("checksum"));
            }
        }
        return applied;
    }

    private static Map<String, Integer> known(Dialect dialect) {
        return Stream.concat(
                        COMMON.stream().map(name -> "/db/migration/" + name),
                        OWN.get(dialect).stream().map(name -> "/" + dialect.folder() + "/" + name))
                .collect(Collectors.toMap(CurrentTables::version, name -> checksum(name + ".sql")));
    }

    private static String version(String path) {
        return path.substring(path.lastIndexOf('/') + 2, path.indexOf("__"));
    }

    /** As Flyway reckons it: over the lines, without their ends. */
    private static int checksum(String path) {
        CRC32 checksum = new CRC32();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CurrentTables.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) checksum.getValue();
    }
}
