package dev.tearsheet.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** Gives the question marks of a statement their values, one after the other. */
final class Values {
    private final PreparedStatement statement;
    private int at;

    Values(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Begins with the first again. */
    Values again() {
        at = 0;
        return this;
    }

    Values put(long number) throws SQLException {
        statement.setLong(++at, number);
        return this;
    }

    Values put(String text) throws SQLException {
        statement.setString(++at, text);
        return this;
    }

    Values put(boolean yes) throws SQLException {
        return put(yes ? 1 : 0);
    }

    Values put(Instant time) throws SQLException {
        return put(time.toEpochMilli());
    }

    /** The text of a value, or null. */
    Values text(Optional<?> value) throws SQLException {
        statement.setString(++at, value.map(Object::toString).orElse(null));
        return this;
    }

    /** A number, or null. */
    Values number(Optional<? extends Number> value) throws SQLException {
        if (value.isPresent()) {
            return put(value.get().longValue());
        }
        statement.setNull(++at, Types.BIGINT);
        return this;
    }

    /** Milliseconds since 1970, or null. */
    Values time(Optional<Instant> value) throws SQLException {
        return number(value.map(Instant::toEpochMilli));
    }
}
