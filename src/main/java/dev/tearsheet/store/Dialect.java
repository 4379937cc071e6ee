package dev.tearsheet.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.LongStream;

import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.sqlite.SQLiteOpenMode;

/**
 * What truly differs between both databases: how writers keep out of each other's way, how numbers are given, and what
 * many rows are written with. SQLite's writers take turns anyway, so it needs none of the first.
 */
public enum Dialect {
    SQLITE("integer primary key autoincrement", "", "", "") {
        @Override
        public void takeTurns(Handle handle, String mailbox) {
            // A transaction that writes is alone.
        }

        @Override
        public List<Long> reserve(Handle handle, String table, int count) {
            // The number that was given last. Nobody else gives any until the transaction ends.
            long last = handle.createQuery("select coalesce(max(seq), 0) from sqlite_sequence where name = :table")
                    .bind("table", table)
                    .mapTo(Long.class)
                    .one();
            return LongStream.rangeClosed(last + 1, last + count).boxed().toList();
        }

        @Override
        Properties properties() {
            Properties properties = new Properties();
            properties.putAll(Map.of(
                    "journal_mode", "WAL",
                    "synchronous", "FULL",
                    "foreign_keys", "true",
                    // The driver lets one thread at a time into a connection already.
                    "open_mode", String.valueOf(OPEN_ALONE),
                    // What a statement may have to take back is not written to a file of its own.
                    "temp_store", "MEMORY",
                    // Pages between two checkpoints, 16 MB: what is written again and again is copied less often.
                    "wal_autocheckpoint", "4000",
                    "busy_timeout", "10000"));
            return properties;
        }
    },
    POSTGRES(
            "bigint generated always as identity primary key",
            "overriding system value",
            " for update of %s",
            " skip locked") {
        @Override
        public void takeTurns(Handle handle, String mailbox) {
            // Nobody else counts or plans mails to this recipient until the transaction ends.
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                    .bind("key", mailbox)
                    .mapTo(Boolean.class)
                    .one();
        }

        @Override
        public List<Long> reserve(Handle handle, String table, int count) {
            // Numbers that are given to nobody else.
            return handle.createQuery("""
                            select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :count)
                            """)
                    .bind("table", table)
                    .bind("count", count)
                    .mapTo(Long.class)
                    .list();
        }

        @Override
        Properties properties() {
            Properties properties = new Properties();
            properties.putAll(Map.of(
                    "ApplicationName", "tearsheet",
                    "connectTimeout", "10",
                    "tcpKeepAlive", "true",
                    "reWriteBatchedInserts", "true",
                    // No reader's address in messages.
                    "logServerErrorDetail", "false"));
            return properties;
        }
    };

    private static final int OPEN_ALONE =
            SQLiteOpenMode.READWRITE.flag | SQLiteOpenMode.CREATE.flag | SQLiteOpenMode.NOMUTEX.flag;

    /** How an SQLite file is opened that one connection alone uses and that nobody needs after a crash. */
    static final Map<String, String> ALONE = Map.of(
            "transaction_mode", "IMMEDIATE",
            "locking_mode", "EXCLUSIVE",
            "journal_mode", "MEMORY",
            "synchronous", "OFF",
            // In kibibytes, if negative.
            "cache_size", "-262144");

    private final String identity;
    private final String given;
    private final String lock;
    private final String skip;

    Dialect(String identity, String given, String lock, String skip) {
        this.identity = identity;
        this.given = given;
        this.lock = lock;
        this.skip = skip;
    }

    /** Whose connection a handle has. */
    static Dialect of(Handle handle) {
        try {
            return handle.getConnection().isWrapperFor(PGConnection.class) ? POSTGRES : SQLITE;
        } catch (SQLException e) {
            throw new IllegalStateException("a connection does not tell what it is", e);
        }
    }

    /** Whether it takes an array for a column of many rows. */
    boolean takesArrays() {
        return this == POSTGRES;
    }

    /** Makes this transaction the only one that plans mails to this person. */
    public abstract void takeTurns(Handle handle, String mailbox);

    /** So many numbers for new rows of a table, for this transaction, which writes them with {@link #given}. */
    public abstract List<Long> reserve(Handle handle, String table, int count);

    /** How its driver is to behave. */
    abstract Properties properties();

    /** The type of a number that the database gives and never gives again. */
    String identity() {
        return identity;
    }

    /** Where its triggers are, which each database writes in a language of its own, and tables that it alone needs. */
    String folder() {
        return "db/" + name().toLowerCase(Locale.ROOT);
    }

    /** What stands before the values of an insert that brings its own number. */
    public String given() {
        return given;
    }

    /** The end of a select that waits for rows of a table and holds them. */
    public String lock(String table) {
        return lock.formatted(table);
    }

    /** The end of a select that holds rows of a table, but leaves out those that somebody else holds. */
    public String lockFree(String table) {
        return lock.formatted(table) + skip;
    }
}
