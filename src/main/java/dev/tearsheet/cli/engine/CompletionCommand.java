package dev.tearsheet.cli.engine;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** For the shells: what may stand where on the command line. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a script by which bash and zsh complete commands and options with the Tab key.",
            "It is for a command called tearsheet, such as alias tearsheet='java -jar /opt/tearsheet/tearsheet.jar'."
                    + " In ~/.bashrc or ~/.zshrc below the alias: source <(tearsheet completion)"
        })
public final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine all = spec.root().commandLine();
        spec.commandLine().getOut().println(AutoComplete.bash(spec.root().name(), all));
    }
}
