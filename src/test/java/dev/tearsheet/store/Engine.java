package dev.tearsheet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;

/** The databases on which every contract runs; each opening is of a new, empty one. */
public enum Engine {
    SQLITE {
        @Override
        public DatabaseSettings fresh(Path folder) {
            return DatabaseSettings.file(folder.resolve("tearsheet.db"));
        }

        @Override
        public DatabaseSettings withTables(Path folder) {
            EmptyTables.copyTo(folder.resolve("tearsheet.db"));
            return fresh(folder);
        }
    },
    POSTGRES {
        @Override
        public DatabaseSettings fresh(Path folder) {
            return Server.here().create("");
        }

        @Override
        public DatabaseSettings withTables(Path folder) {
            return Server.here().create(" template " + Server.here().migrated());
        }
    };

    /** Settings for a database that nobody has used. */
    public abstract DatabaseSettings fresh(Path folder);

    /** Settings for a database with all tables and nothing in them: a copy of one that was migrated once. */
    public abstract DatabaseSettings withTables(Path folder);

    /** One server for the whole test run, started when it is first needed. */
    private enum Server {
        ONLY;

        private final AtomicInteger databases = new AtomicInteger();
        private String trouble = "";
        private String migrated = "";
        private final Optional<EmbeddedPostgres> running = start();

        static Server here() {
            return ONLY.running
                    .map(server -> ONLY)
                    .orElseGet(() -> Assumptions.abort("no PostgreSQL here, its run is skipped: " + ONLY.trouble));
        }

        private DatabaseSettings create(String how) {
            return named("tearsheet_" + databases.incrementAndGet(), how);
        }

        private DatabaseSettings named(String name, String how) {
            EmbeddedPostgres server = running.orElseThrow();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + how);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new DatabaseSettings(server.getJdbcUrl("postgres", name), "postgres", "postgres", 8);
        }

        /** The name of a database with all tables. */
        private synchronized String migrated() {
            if (migrated.isEmpty()) {
                Database.open(named("migrated", "")).close();
                migrated = "migrated";
            }
            return migrated;
        }

        private Optional<EmbeddedPostgres> start() {
            try {
                EmbeddedPostgres server = Postgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return Optional.of(server);
            } catch (IOException | IllegalStateException e) {
                trouble = e.getMessage();
                return Optional.empty();
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
