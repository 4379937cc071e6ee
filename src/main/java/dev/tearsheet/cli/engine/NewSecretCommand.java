package dev.tearsheet.cli.engine;

import java.time.Clock;
import java.util.concurrent.Callable;

import dev.tearsheet.app.foundation.SharedSecret;
import dev.tearsheet.cli.shared.EngineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The operator's word that the secret is lost for good. */
@Command(
        name = "new-secret",
        mixinStandardHelpOptions = true,
        description = {
            "Lets the database be used with another secret.key than until now, for when it is lost for good. The next"
                    + " start makes a new one in the data folder, unless one is there.",
            "The links and addresses in all mails that were sent until now no longer work; nobody can leave by them."
        })
public final class NewSecretCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(names = "--yes", description = "Does it. Without this it only says what it would mean.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!yes) {
            spec.commandLine()
                    .getErr()
                    .println("The links and addresses in all mails that were sent until now would no longer work."
                            + " Nothing was changed; --yes does it.");
            return 1;
        }
        SharedSecret.forget(engine.settings(), Clock.systemUTC());
        spec.commandLine().getOut().println("The database takes the secret of the next engine that starts.");
        return 0;
    }
}
