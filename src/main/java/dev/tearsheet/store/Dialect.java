package dev.tearsheet.store;

import java.util.Map;
import java.util.Properties;

import org.jdbi.v3.core.Handle;

/**
 * What truly differs between both databases: how writers keep out of each other's way. SQLite's writers take turns
 * anyway, so it needs none of it.
 */
enum Dialect {
    SQLITE("integer primary key autoincrement", "", "") {
        @Override
        void takeTurns(Handle handle, String mailbox) {
            // A transaction that writes is alone.
        }

        @Override
        Properties properties() {
            Properties properties = new Properties();
            properties.putAll(Map.of(
                    "journal_mode", "WAL",
                    "synchronous", "FULL",
                    "foreign_keys", "true",
                    "busy_timeout", "10000"));
            return properties;
        }
    },
    POSTGRES("bigint generated always as identity primary key", " for update of %s", " skip locked") {
        @Override
        void takeTurns(Handle handle, String mailbox) {
            // Nobody else counts or plans mails to this recipient until the transaction ends.
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                    .bind("key", mailbox)
                    .mapTo(Boolean.class)
                    .one();
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

    private final String identity;
    private final String lock;
    private final String skip;

    Dialect(String identity, String lock, String skip) {
        this.identity = identity;
        this.lock = lock;
        this.skip = skip;
    }

    /** Makes this transaction the only one that plans mails to this person. */
    abstract void takeTurns(Handle handle, String mailbox);

    /** How its driver is to behave. */
    abstract Properties properties();

    /** The type of a number that the database gives and never gives again. */
    String identity() {
        return identity;
    }

    /** The end of a select that waits for rows of a table and holds them. */
    String lock(String table) {
        return lock.formatted(table);
    }

    /** The end of a select that holds rows of a table, but leaves out those that somebody else holds. */
    String lockFree(String table) {
        return lock.formatted(table) + skip;
    }
}
