package dev.tearsheet.cli.shared;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints rows, as a table for people or as JSON for machines. */
public final class Output {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Character[] NO_LINES = AsciiTable.NO_BORDERS;
    private static final int WIDEST = 60;

    private Output() {}

    /** A column: its heading, whether it holds numbers, and what stands in it. */
    public record Cell<T>(String heading, boolean number, Function<T, Object> value) {
        public static <T> Cell<T> text(String heading, Function<T, Object> value) {
            return new Cell<>(heading, false, value);
        }

        public static <T> Cell<T> number(String heading, Function<T, Object> value) {
            return new Cell<>(heading, true, value);
        }
    }

    public static <T> void table(PrintWriter out, Collection<T> rows, List<Cell<T>> cells) {
        List<Column> columns = cells.stream().map(Output::column).toList();
        String[][] values = rows.stream()
                .map(row -> cells.stream()
                        .map(c -> String.valueOf(c.value().apply(row)))
                        .toArray(String[]::new))
                .toArray(String[][]::new);
        Column[] heads =
                IntStream.range(0, columns.size()).mapToObj(columns::get).toArray(Column[]::new);
        out.println(AsciiTable.builder()
                .border(NO_LINES)
                .data(heads, values)
                .asString()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(System.lineSeparator())));
        out.flush();
    }

    private static <T> Column column(Cell<T> cell) {
        HorizontalAlign align = cell.number() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
        return new Column()
                .header(cell.heading())
                .headerAlign(align)
                .dataAlign(align)
                .maxWidth(WIDEST);
    }

    public static void json(PrintWriter out, Object value) {
        out.println(JSON.writeValueAsString(value));
        out.flush();
    }

    /** Some elements of an array that is not closed yet. */
    static void jsonPart(PrintWriter out, Collection<?> elements, boolean isFirst) {
        out.print(isFirst ? "[ " : ", ");
        out.print(elements.stream().map(JSON::writeValueAsString).collect(Collectors.joining(", ")));
    }

    /** A figure from 0 to 1 to two places. */
    public static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
