package dev.tearsheet.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementBuilder;

/**
 * One statement for many rows, straight to the driver. Every mail goes through several of them, and binding by name costs
 * more there than the database's own work. PostgreSQL gets what is written as arrays, in one statement for all rows: to
 * it each statement costs more than a row. SQLite, in the same process, gets one statement again and again.
 */
public final class Bulk {
    private static final int MOST_VALUES = 1_000;
    private static final Pattern QUESTION = Pattern.compile("\\?");

    private Bulk() {}

    /** Says what one row has for the question marks. */
    @FunctionalInterface
    public interface Row<T> {
        void put(Values values, T row) throws SQLException;
    }

    /** Makes something of a row that was found. */
    @FunctionalInterface
    public interface Read<R> {
        R of(ResultSet row) throws SQLException;
    }

    /** Executes a statement for each; returns for each how many rows of the table it met. */
    public static <T> int[] execute(Handle handle, String sql, Collection<T> rows, Row<T> binder) {
        return with(handle, sql, statement -> {
            Values values = new StatementValues(statement);
            for (T row : rows) {
                binder.put(values.again(), row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /**
     * Updates one row of a table for each; none may be there twice.
     *
     * @param set what it becomes, and
     * @param where which it is, both with a question mark for each value
     * @return those that were met, in their order
     */
    public static <T> List<T> update(
            Handle handle, String table, String set, String where, Collection<T> rows, Row<T> binder) {
        List<T> all = List.copyOf(rows);
        if (!Dialect.of(handle).takesArrays()) {
            String sql = "update " + table + " set " + set + " where " + where;
            int[] met = execute(handle, sql, all, binder);
            return those(all, i -> met[i] > 0);
        }
        ArrayValues values = arrays(all, binder);
        String sql = numbered("update " + table + " set " + set + " from %s where " + where + " returning v.n")
                .formatted(values.table());
        boolean[] met = new boolean[all.size()];
        with(handle, sql, statement -> {
            values.bind(statement);
            return all(statement, row -> met[row.getInt(1) - 1] = true);
        });
        return those(all, i -> met[i]);
    }

    private static <T> List<T> those(List<T> all, IntPredicate met) {
        return IntStream.range(0, all.size()).filter(met).mapToObj(all::get).toList();
    }

    /**
     * New rows of a table.
     *
     * @param columns those that each row brings, in the order of its values
     * @param given what stands before the values: {@link Dialect#given} where a row brings its own number
     * @param end what stands after them
     */
    public record Insert(String table, String columns, String given, String end) {
        public Insert(String table, String columns) {
            this(table, columns, "", "");
        }

        private String into() {
            return "insert into " + table + " (" + columns + ") " + given;
        }

        private String group() {
            return "(" + String.join(", ", Collections.nCopies(columns.split(",").length, "?")) + ")";
        }

        private String from(ArrayValues values) {
            return into() + " select " + values.all() + " from " + values.table() + " " + end;
        }
    }

    /** Makes a row for each. */
    public static <T> void insert(Handle handle, Insert insert, Collection<T> rows, Row<T> binder) {
        if (rows.isEmpty()) {
            return;
        }
        if (!Dialect.of(handle).takesArrays()) {
            execute(handle, insert.into() + " values " + insert.group() + " " + insert.end(), rows, binder);
            return;
        }
        ArrayValues values = arrays(rows, binder);
        with(handle, insert.from(values), statement -> {
            values.bind(statement);
            return statement.executeUpdate();
        });
    }

    /** Makes a row for each, as far as the insert's end lets it, and reads what that returns. */
    public static <T, R> List<R> insert(
            Handle handle, Insert insert, Collection<T> rows, Row<T> binder, Read<R> reader) {
        if (!Dialect.of(handle).takesArrays()) {
            String sql = insert.into() + " values %s " + insert.end();
            return query(handle, sql, insert.group(), rows, binder, reader);
        }
        ArrayValues values = arrays(rows, binder);
        return with(handle, insert.from(values), statement -> {
            values.bind(statement);
            return all(statement, reader);
        });
    }

    private static <T> ArrayValues arrays(Collection<T> rows, Row<T> binder) {
        ArrayValues values = new ArrayValues();
        try {
            for (T row : rows) {
                binder.put(values.again(), row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no database was asked yet", e);
        }
        return values;
    }

    /** For the first question mark v.c1, and so on. */
    private static String numbered(String sql) {
        AtomicInteger at = new AtomicInteger();
        return QUESTION.matcher(sql).replaceAll(found -> "v.c" + at.incrementAndGet());
    }

    /**
     * Asks for many at once, in statements of a length that databases can keep.
     *
     * @param sql with a {@code %s} in place of a list of {@code group} for each row, such as {@code (?, ?)}
     */
    public static <T, R> List<R> query(
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
        Values values = new StatementValues(statement);
        for (T row : rows) {
            binder.put(values, row);
        }
        return all(statement, reader);
    }

    private static <R> List<R> all(PreparedStatement statement, Read<R> reader) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            List<R> all = new ArrayList<>();
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
