package dev.tearsheet.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.sqlite.SQLiteException;

/** Tells what a failed use of the database means: in words for the operator, or that it is a fault of the program. */
final class Failure {
    private final DatabaseSettings settings;

    Failure(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** What to throw instead: the same, or {@link DatabaseUnavailable} with the driver's exception as its cause. */
    RuntimeException of(RuntimeException failed) {
        if (failed instanceof Migration.NewerDatabase) {
            return unavailable(
                    "was written by a newer Tearsheet: its tables have version " + failed.getMessage()
                            + ". Install that Tearsheet, or put back a backup that this one has made.",
                    failed);
        }
        if (failed instanceof FlywayValidateException) {
            return unavailable(
                    "has tables that do not match this Tearsheet: they were changed by hand or made by an unreleased"
                            + " version. Put back a backup, or begin with an empty database.",
                    failed);
        }
        return sql(failed)
                .<RuntimeException>flatMap(e -> meaning(e).map(words -> unavailable(words, e)))
                .orElse(failed);
    }

    /** Whether two transactions waited for each other and this one was given up: begun again, it will pass. */
    boolean isCollision(RuntimeException failed) {
        return settings.dialect() == Dialect.POSTGRES
                && sql(failed)
                        .map(SQLException::getSQLState)
                        .filter(state -> state.startsWith("40"))
                        .isPresent();
    }

    /** Whether another program, or another connection, held an SQLite file. */
    static boolean isBusySqlite(RuntimeException failed) {
        return sql(failed)
                .filter(e -> e instanceof SQLiteException known && (known.getResultCode().code & 0xff) == 5)
                .isPresent();
    }

    private DatabaseUnavailable unavailable(String words, Throwable cause) {
        return new DatabaseUnavailable("The database " + settings.place() + " " + words, cause);
    }

    private Optional<String> meaning(SQLException e) {
        if (e instanceof SQLTransientConnectionException) {
            return Optional.of("is too busy: no connection came free in time. If that happens often, allow more"
                    + " connections or find out what holds them.");
        }
        return settings.dialect() == Dialect.SQLITE ? sqlite(e) : postgres(e);
    }

    private static Optional<String> sqlite(SQLException e) {
        if (!(e instanceof SQLiteException known)) {
            return Optional.of("cannot be opened: " + e.getMessage()
                    + ". Check that its folder exists and that this user may write there.");
        }
        return switch (known.getResultCode().code & 0xff) {
            case 5, 6 ->
                Optional.of("is locked by another program for too long. Stop the other program (a second"
                        + " engine, a backup, a database browser) and try again.");
            case 8, 3, 23 ->
                Optional.of("cannot be written: it, or its folder, is read-only for this user. Give this"
                        + " user the right to write to the file and to its folder.");
            case 14 ->
                Optional.of("cannot be opened. Check that its folder exists and that this user may write there.");
            case 13 -> Optional.of("cannot grow: the disk is full. Free some space; nothing was lost.");
            case 10 ->
                Optional.of("cannot be read or written: the disk reports an error (" + e.getMessage()
                        + "). Check the disk and its free space.");
            case 11 -> Optional.of("is damaged. Stop the engine, keep a copy of the file, and put back a backup.");
            case 26 -> Optional.of("is no SQLite database. Name another file.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> postgres(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        return switch (state.length() < 2 ? state : state.substring(0, 2)) {
            case "08" ->
                Optional.of("cannot be reached. Check host and port, that PostgreSQL runs there, and that it"
                        + " lets this machine in.");
            case "28" -> Optional.of("refuses this user or password. Check both in the settings.");
            case "3D" -> Optional.of("does not exist on that server. Create it, or correct its name in the settings.");
            case "42" ->
                state.equals("42501")
                        ? Optional.of("does not let this user do that: " + e.getMessage()
                                + ". Make the user the owner of the database.")
                        : Optional.empty();
            case "25" ->
                state.equals("25006")
                        ? Optional.of("only lets itself be read; it may be a standby. Name the primary server.")
                        : Optional.empty();
            case "40", "55" -> Optional.of("is busy: another transaction held what was needed. Try again.");
            case "53" ->
                Optional.of("has run out of disk space, memory or connections: " + e.getMessage()
                        + ". Look after the server.");
            case "57" -> Optional.of("is being stopped or started. Try again when it runs.");
            default -> Optional.empty();
        };
    }

    /** The deepest of the causes that is the driver's. */
    private static Optional<SQLException> sql(Throwable failed) {
        SQLException found = null;
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof SQLException e) {
                found = e;
            }
        }
        return Optional.ofNullable(found);
    }
}
