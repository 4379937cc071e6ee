package dev.tearsheet.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementBuilder;

/**
 * One statement for many rows, straight to the driver. Every mail goes through several of them, and binding by name costs
 * more there than the database's own work.
 */
final class Bulk {
    private static final int MOST_VALUES = 1_000;

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
        return with(handle, sql, statement -> {
            Values values = new Values(statement);
            for (T row : rows) {
                binder.put(values.again(), row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /**
     * Asks for many at once, in statements of a length that databases can keep.
     *
     * @param sql with a {@code %s} in place of a list of {@code group} for each row, such as {@code (?, ?)}
     */
    static <T, R> List<R> query(
            Handle handle, String sql, String group, Collection<T> rows, Row<T> binder, Read<R> reader) {
        int most = MOST_VALUES / (int) group.chars().filter(c -> c == '?').count();
        List<T> all = List.copyOf(rows);
        List<R> found = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += most) {
            List<T> some = all.subList(from, Math.min(all.size(), from + most));
            String full = sql.formatted(String.join(", ", Collections.nCopies(some.size(), group)));
            found.addAll(with(handle, full, statement -> ask(statement, some, binder, reader)));
        }
        return found;
    }

    private static <T, R> List<R> ask(PreparedStatement statement, List<T> rows, Row<T> binder, Read<R> reader)
            throws SQLException {
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
    }

    /** What is done with a statement. */
    private interface Use<R> {
        R of(PreparedStatement statement) throws SQLException;
    }

    /** The statement is the handle's, which may keep it compiled. */
    private static <R> R with(Handle handle, String sql, Use<R> use) {
        StatementBuilder statements = handle.getStatementBuilder();
        try {
            PreparedStatement statement = statements.create(
                    handle.getConnection(), sql, handle.createUpdate(sql).getContext());
            try {
                return use.of(statement);
            } finally {
                statements.close(handle.getConnection(), sql, statement);
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
