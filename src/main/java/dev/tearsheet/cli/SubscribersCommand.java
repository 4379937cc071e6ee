package dev.tearsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The operator's hand on the list of readers. */
@Command(
        name = "subscribers",
        mixinStandardHelpOptions = true,
        description = "Adds, lists, imports and exports readers.",
        subcommands = {
            AddSubscriberCommand.class,
            ListSubscribersCommand.class,
            ImportSubscribersCommand.class,
            ExportSubscribersCommand.class
        })
final class SubscribersCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: add, list, import or export.");
    }
}
