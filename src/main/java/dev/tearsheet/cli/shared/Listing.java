package dev.tearsheet.cli.shared;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command prints that is a list: a table, or all that is known of each row with {@code --json}. */
public final class Listing {
    private static final int PART = 1_000;

    @Option(names = "--json", description = "An array, for machines.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    public <T> void print(Collection<T> rows, List<Output.Cell<T>> cells) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            Output.json(out, rows);
        } else {
            Output.table(out, rows, cells);
        }
    }

    /**
     * The same of a list that may be of any length: in parts, so that memory does not grow with it.
     *
     * @param rows gives them one by one to whoever takes them
     */
    public <T> void print(List<Output.Cell<T>> cells, Consumer<Consumer<T>> rows) {
        PrintWriter out = command.commandLine().getOut();
        List<T> part = new ArrayList<>(PART);
        boolean[] isFirst = {true};
        rows.accept(row -> {
            part.add(row);
            if (part.size() == PART) {
                print(out, part, cells, isFirst[0]);
                isFirst[0] = false;
                part.clear();
            }
        });
        if (!part.isEmpty() || isFirst[0]) {
            print(out, part, cells, isFirst[0]);
        }
        if (json) {
            out.println(" ]");
        }
        out.flush();
    }

    private <T> void print(PrintWriter out, List<T> part, List<Output.Cell<T>> cells, boolean isFirst) {
        if (json) {
            Output.jsonPart(out, part, isFirst);
        } else {
            Output.table(out, part, cells);
        }
    }
}
