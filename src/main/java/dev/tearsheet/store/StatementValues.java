package dev.tearsheet.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Values that go straight to a statement. */
final class StatementValues extends Values {
    private final PreparedStatement statement;

    StatementValues(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    public void number(int at, Long number) throws SQLException {
        if (number == null) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, number);
        }
    }

    @Override
    public void text(int at, String text) throws SQLException {
        statement.setString(at, text);
    }
}
