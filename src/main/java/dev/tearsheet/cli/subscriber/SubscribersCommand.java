package dev.tearsheet.cli.subscriber;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The operator's hand on the list of readers. */
@Command(
        name = "subscribers",
        mixinStandardHelpOptions = true,
        description = "Shows, steers, adds, lists, imports and exports readers.",
        subcommands = {
            AddSubscriberCommand.class,
            ListSubscribersCommand.class,
            ShowSubscriberCommand.class,
            SteerSubscriberCommand.class,
            ImportSubscribersCommand.class,
            ExportSubscribersCommand.class
        })
public final class SubscribersCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do: show, steer, add, list, import or export.");
    }
}
