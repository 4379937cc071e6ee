package dev.tearsheet.cli.engine;

import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The operator's word after a start that found the database or the clock older than the newest mail. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Lets the engine send again after it held everything at its start, because the database or the clock was"
                    + " older than the newest mail that was sent.",
            "What was sent after the backup may go out a second time."
        })
public final class ReleaseCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            boolean held = tearsheet.release();
            spec.commandLine().getOut().println(held ? "Released: mail goes out again." : "Nothing was held.");
            return 0;
        }
    }
}
