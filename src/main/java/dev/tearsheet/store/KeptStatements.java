package dev.tearsheet.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/**
 * Keeps SQLite's compiled statements from one use to the next, because compiling costs it more than a small statement
 * itself. PostgreSQL's driver does the same by itself.
 */
final class KeptStatements implements StatementBuilder {
    private final Map<Connection, Shelf> shelves = Collections.synchronizedMap(new WeakHashMap<>());
    private final StatementBuilder others = new DefaultStatementBuilder();

    /** The statements of one connection, which is one thread's at a time. */
    private static final class Shelf {
        /** What was used longest ago goes first. */
        private static final int MOST = 500;
        /** Lists of thousands of values make large statements, each of a length of its own. */
        private static final int LONGEST = 4_000;

        private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
        private final Map<Statement, String> lent = new IdentityHashMap<>();

        PreparedStatement lend(SQLiteConnection connection, String sql) throws SQLException {
            PreparedStatement kept = idle.remove(sql);
            PreparedStatement statement = kept != null ? kept : connection.prepareStatement(sql);
            lent.put(statement, sql);
            return statement;
        }

        void takeBack(Statement statement) throws SQLException {
            String sql = lent.remove(statement);
            if (sql == null
                    || sql.length() > LONGEST
                    || idle.containsKey(sql)
                    || !(statement instanceof PreparedStatement)) {
                statement.close();
                return;
            }
            PreparedStatement prepared = (PreparedStatement) statement;
            prepared.clearBatch();
            prepared.clearParameters();
            idle.put(sql, prepared);
            if (idle.size() > MOST) {
                idle.remove(idle.keySet().iterator().next()).close();
            }
        }
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        if (context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
            return others.create(connection, sql, context);
        }
        // Below the pool, which would close it with the transaction.
        SQLiteConnection real = connection.unwrap(SQLiteConnection.class);
        return shelf(real).lend(real, sql);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        shelf(connection.unwrap(SQLiteConnection.class)).takeBack(statement);
    }

    private Shelf shelf(SQLiteConnection connection) {
        return shelves.computeIfAbsent(connection, c -> new Shelf());
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return others.create(connection, context);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return others.createCall(connection, sql, context);
    }
}
