package dev.tearsheet.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database to the tables that this version of the engine knows. */
final class Migration {
    /** Flyway holds one connection for its lock and works on others. */
    private static final int CONNECTIONS = 3;

    /** On SQLite who only looks at a new file may be in the way for a moment; who fails soon can soon try again. */
    private static final Map<String, String> SHORT_WAIT = Map.of("busy_timeout", "2000");

    private static final int MOST_TRIES = 5;

    private Migration() {}

    /** @throws NewerDatabase if a newer engine has been here */
    static void run(DatabaseSettings settings) {
        if (CurrentTables.are(settings)) {
            return;
        }
        if (settings.dialect() == Dialect.POSTGRES) {
            migrate(settings);
            return;
        }
        MigrationTurn.with(Path.of(settings.place()), () -> {
            if (!CurrentTables.are(settings)) {
                tryToMigrate(settings);
            }
        });
    }

    private static void tryToMigrate(DatabaseSettings settings) {
        for (int tries = 1; ; tries++) {
            try {
                migrate(settings);
                return;
            } catch (RuntimeException e) {
                if (tries == MOST_TRIES || !Failure.isBusySqlite(e)) {
                    throw e;
                }
            }
        }
    }

    private static void migrate(DatabaseSettings settings) {
        try (HikariDataSource pool = Database.pool(settings, "migration", CONNECTIONS, SHORT_WAIT)) {
            Flyway flyway = Flyway.configure()
                    .dataSource(pool)
                    .locations(
                            "classpath:db/migration",
                            "classpath:" + settings.dialect().folder())
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
