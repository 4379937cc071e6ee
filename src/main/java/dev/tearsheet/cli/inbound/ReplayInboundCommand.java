package dev.tearsheet.cli.inbound;

import java.util.concurrent.Callable;

import dev.tearsheet.app.Mailroom;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has the engine deal with a mail again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Has the running engine deal with a mail again, as if it had just come.")
final class ReplayInboundCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(paramLabel = "ID", description = "Its number in the list.")
    private long id;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Mailroom mailroom = engine.openMailroom()) {
            if (!mailroom.arrivals().again(id)) {
                throw new Failed("There is no incoming mail with the number " + id + ".");
            }
            spec.commandLine()
                    .getOut()
                    .println("Mail " + id + " waits again; the engine deals with it within seconds if it runs.");
            return 0;
        }
    }
}
