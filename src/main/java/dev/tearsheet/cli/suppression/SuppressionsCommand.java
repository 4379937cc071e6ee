package dev.tearsheet.cli.suppression;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The operator's hand on the list of those who are never mailed. */
@Command(
        name = "suppressions",
        mixinStandardHelpOptions = true,
        description = "Lists, adds, removes, imports and exports the addresses that are never mailed.",
        subcommands = {
            ListSuppressionsCommand.class,
            AddSuppressionCommand.class,
            RemoveSuppressionCommand.class,
            ImportSuppressionsCommand.class,
            ExportSuppressionsCommand.class
        })
public final class SuppressionsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do: list, add, remove, import or export.");
    }
}
