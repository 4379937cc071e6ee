package dev.tearsheet.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values of many rows, gathered as one array for each column, which PostgreSQL takes for a table. */
final class ArrayValues extends Values {
    private final List<Column> columns = new ArrayList<>();

    /** One column of all rows. */
    private record Column(String type, List<Object> values) {}

    @Override
    public void number(int at, Long number) {
        column(at, "bigint").values().add(number);
    }

    @Override
    public void text(int at, String text) {
        column(at, "text").values().add(text);
    }

    private Column column(int at, String type) {
        if (at > columns.size()) {
            columns.add(new Column(type, new ArrayList<>()));
        }
        return columns.get(at - 1);
    }

    /** The rows as a table {@code v} with the columns c1, c2 and so on; n counts its rows from 1. */
    String table() {
        String places = columns.stream().map(c -> "?::" + c.type() + "[]").collect(Collectors.joining(", "));
        return "unnest(" + places + ") with ordinality as v (" + names("") + ", n)";
    }

    /** All columns of the table but the count. */
    String all() {
        return names("v.");
    }

    private String names(String before) {
        return IntStream.rangeClosed(1, columns.size())
                .mapToObj(i -> before + "c" + i)
                .collect(Collectors.joining(", "));
    }

    /** Gives them to a statement that has {@link #table} in it and no other question mark. */
    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object[] values = column.values().toArray(column.type().equals("text") ? new String[0] : new Long[0]);
            statement.setArray(i + 1, statement.getConnection().createArrayOf(column.type(), values));
        }
    }
}
