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
    },
    POSTGRES {
        @Override
        public DatabaseSettings fresh(Path folder) {
            EmbeddedPostgres server = Server.ONLY.running.orElseGet(
                    () -> Assumptions.abort("no PostgreSQL here, its run is skipped: " + Server.ONLY.trouble));
            String name = "tearsheet_" + Server.ONLY.databases.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new DatabaseSettings(server.getJdbcUrl("postgres", name), "postgres", "postgres", 8);
        }
    };

    /** Settings for a database that nobody has used. */
    public abstract DatabaseSettings fresh(Path folder);

    /** One server for the whole test run, started when it is first needed. */
    private enum Server {
        ONLY;

        private final AtomicInteger databases = new AtomicInteger();
        private String trouble = "";
        private final Optional<EmbeddedPostgres> running = start();

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
