package dev.tearsheet.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * The open database: brought to this version's tables when it is opened, and the only door to it for the SQL classes.
 *
 * <p>SQLite is written by one connection, whose transactions begin with the lock for writing, and read by others beside
 * it. On PostgreSQL one pool serves both.
 */
public final class Database implements AutoCloseable {
    /** A transaction that PostgreSQL gave up for another one's sake is begun again so often, in all. */
    private static final int MOST_TRIES = 3;

    private final Dialect dialect;
    private final Failure failure;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(DatabaseSettings settings, HikariDataSource readers, HikariDataSource writers) {
        this.dialect = settings.dialect();
        this.failure = new Failure(settings);
        this.readers = readers;
        this.writers = writers;
        this.reading = jdbi(readers, dialect);
        this.writing = readers == writers ? reading : jdbi(writers, dialect);
    }

    /** Its exceptions tell the statement but not the values bound to it, which may be a reader's. */
    private static Jdbi jdbi(HikariDataSource pool, Dialect dialect) {
        Jdbi jdbi = Jdbi.create(pool)
                .configure(
                        StatementExceptions.class,
                        exceptions -> exceptions.setMessageRendering(MessageRendering.SHORT_STATEMENT));
        if (dialect == Dialect.SQLITE) {
            KeptStatements kept = new KeptStatements();
            jdbi.setStatementBuilderFactory(connection -> kept);
        }
        return jdbi;
    }

    /**
     * Opens the database, makes it if it is an SQLite file that is not there, and migrates it.
     *
     * @throws DatabaseUnavailable if that cannot be done
     */
    public static Database open(DatabaseSettings settings) {
        try {
            // Asked here, because the pool would tell the whole URL, and there may be a password in it.
            DriverManager.getDriver(settings.jdbcUrl());
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database " + settings.place() + " has a URL that its driver cannot read. Correct it in the"
                            + " settings.",
                    e);
        }
        try {
            Migration.run(settings);
            return settings.dialect() == Dialect.SQLITE ? openSqlite(settings) : openPostgres(settings);
        } catch (RuntimeException e) {
            throw new Failure(settings).of(e);
        }
    }

    private static Database openSqlite(DatabaseSettings settings) {
        if (!settings.durable()) {
            HikariDataSource alone = pool(settings, "alone", 1, Dialect.ALONE);
            return new Database(settings, alone, alone);
        }
        HikariDataSource writer =
                pool(settings, "writer", 1, Map.of("transaction_mode", "IMMEDIATE", "cache_size", "-16384"));
        try {
            return new Database(settings, pool(settings, "readers", settings.connections(), Map.of()), writer);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private static Database openPostgres(DatabaseSettings settings) {
        HikariDataSource pool = pool(settings, "database", settings.connections(), Map.of());
        return new Database(settings, pool, pool);
    }

    static HikariDataSource pool(
            DatabaseSettings settings, String name, int connections, Map<String, String> forSqlite) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(settings.jdbcUrl());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(connections);
        Properties properties = settings.dialect().properties();
        if (settings.dialect() == Dialect.SQLITE) {
            properties.putAll(forSqlite);
        }
        config.setDataSourceProperties(properties);
        return new HikariDataSource(config);
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Tells every statement from now on, as the driver gets it; for whoever looks after its plans. */
    void tell(Consumer<String> statement) {
        SqlLogger logger = new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                statement.accept(context.getParsedSql().getSql());
            }
        };
        reading.setSqlLogger(logger);
        writing.setSqlLogger(logger);
    }

    /** What the work reads; it must not write. */
    public <T> T read(Function<Handle, T> work) {
        return run(reading, work);
    }

    /**
     * What the work gives back after all that it wrote is there for good; nothing of it is if the work throws. The work
     * may be done again from its beginning.
     */
    public <T> T write(Function<Handle, T> work) {
        return run(writing, work);
    }

    /** All that the work writes, or nothing of it if the work throws. */
    public void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    private <T> T run(Jdbi jdbi, Function<Handle, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return jdbi.inTransaction(work::apply);
            } catch (RuntimeException e) {
                if (tries == MOST_TRIES || !failure.isCollision(e)) {
                    throw failure.of(e);
                }
            }
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
