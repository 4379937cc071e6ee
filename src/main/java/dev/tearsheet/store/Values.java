package dev.tearsheet.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The values of the question marks of a statement, one after the other; where they go to is its subclass's. */
public abstract class Values {
    private int at;

    /** Begins with the first again, for the next row. */
    Values again() {
        at = 0;
        return this;
    }

    /** @param at from 1 on */
    abstract void number(int at, Long number) throws SQLException;

    /** @param at from 1 on */
    abstract void text(int at, String text) throws SQLException;

    public final Values put(long number) throws SQLException {
        number(++at, number);
        return this;
    }

    public final Values put(String text) throws SQLException {
        text(++at, text);
        return this;
    }

    public final Values put(boolean yes) throws SQLException {
        return put(yes ? 1 : 0);
    }

    public final Values put(Instant time) throws SQLException {
        return put(time.toEpochMilli());
    }

    /** The text of a value, or null. */
    public final Values text(Optional<?> value) throws SQLException {
        text(++at, value.map(Object::toString).orElse(null));
        return this;
    }

    /** A number, or null. */
    public final Values number(Optional<? extends Number> value) throws SQLException {
        number(++at, value.map(Number::longValue).orElse(null));
        return this;
    }

    /** Milliseconds since 1970, or null. */
    public final Values time(Optional<Instant> value) throws SQLException {
        return number(value.map(Instant::toEpochMilli));
    }
}
