package dev.tearsheet.cli.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Asks before something is done that many readers will notice. */
public final class Asking {
    @Option(
            names = {"-y", "--yes"},
            description = "Do it without asking.")
    private boolean yes;

    /**
     * A machine is not asked: it says --yes or gets the figures only.
     *
     * @throws Failed if there is nobody to answer
     */
    public boolean isWanted(CommandSpec spec, boolean machine, String question) {
        if (yes || machine) {
            return yes;
        }
        spec.commandLine().getOut().print(question + " [y/N] ");
        spec.commandLine().getOut().flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            if (answer == null) {
                throw new Failed("There was no answer, so nothing was done; --yes does it without asking.");
            }
            return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        } catch (IOException e) {
            return false;
        }
    }
}
