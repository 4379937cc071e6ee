package dev.tearsheet.cli.shared;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command prints that is a list: a table, or all that is known of each row with {@code --json}. */
public final class Listing {
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
}
