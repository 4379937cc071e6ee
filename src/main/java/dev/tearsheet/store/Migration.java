package dev.tearsheet.store;

import java.util.Arrays;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database to the tables that this version of the engine knows. */
final class Migration {
    /** Flyway holds one connection for its lock and works on others. */
    private static final int CONNECTIONS = 3;

    private Migration() {}

    /** @throws NewerDatabase if a newer engine has been here */
    static void run(DatabaseSettings settings) {
        try (HikariDataSource pool = Database.pool(settings, "migration", CONNECTIONS, "DEFERRED")) {
            Flyway flyway = Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("identity", settings.dialect().identity()))
                    .load();
            refuseNewer(flyway.info().applied());
            flyway.migrate();
        }
    }

    private static void refuseNewer(MigrationInfo[] applied) {
        Arrays.stream(applied)
                .filter(m -> m.getState().name().startsWith("FUTURE"))
                .reduce((first, last) -> last)
                .ifPresent(m -> {
                    throw new NewerDatabase(m.getVersion() + " (" + m.getDescription() + ")");
                });
    }

    /** The database has a version that this engine does not know; the message is that version. */
    static final class NewerDatabase extends RuntimeException {
        NewerDatabase(String version) {
            super(version);
        }
    }
}
