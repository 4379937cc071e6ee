package dev.tearsheet.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jdbi.v3.core.Handle;

/**
 * One statement for many rows, straight to the driver. Every mail goes through several of them, and binding by name costs
 * more there than the database's own work.
 */
final class Bulk {
    private Bulk() {}

    /** Says what one row has for the question marks. */
    @FunctionalInterface
    interface Row<T> {
        void put(Values values, T row) throws SQLException;
    }

    /** Makes something of a row that was found. */
    @FunctionalInterface
    interface Read<R> {
        R of(ResultSet row) throws SQLException;
    }

    /** Executes a statement for each; returns for each how many rows of the table it met. */
    static <T> int[] execute(Handle handle, String sql, Collection<T> rows, Row<T> binder) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            Values values = new Values(statement);
            for (T row : rows) {
                binder.put(values.again(), row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Asks for many at once.
     *
     * @param sql with a {@code %s} in place of a list of {@code group} for each row, such as {@code (?, ?)}
     */
    static <T, R> List<R> query(
            Handle handle, String sql, String group, Collection<T> rows, Row<T> binder, Read<R> reader) {
        String full = sql.formatted(String.join(", ", Collections.nCopies(rows.size(), group)));
        try (PreparedStatement statement = handle.getConnection().prepareStatement(full)) {
            Values values = new Values(statement).again();
            for (T row : rows) {
                binder.put(values, row);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<R> all = new ArrayList<>(rows.size());
                while (found.next()) {
                    all.add(reader.of(found));
                }
                return all;
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** It tells the statement but not the values, which may be a reader's. */
    private static IllegalStateException failed(String sql, SQLException e) {
        return new IllegalStateException(
                "failed: " + sql.strip().lines().findFirst().orElse(""), e);
    }
}
