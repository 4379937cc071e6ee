package dev.tearsheet.cli.inbound;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The operator's eye on the mails that came in. */
@Command(
        name = "inbound",
        mixinStandardHelpOptions = true,
        description = "Lists and shows the mails that came in, and has one dealt with again.",
        subcommands = {ListInboundCommand.class, ShowInboundCommand.class, ReplayInboundCommand.class})
public final class InboundCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: list, show or replay.");
    }
}
