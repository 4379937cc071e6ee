package dev.tearsheet.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Asking before something is done. */
class AskingTest {
    private final InputStream before = System.in;

    @Command(name = "nothing")
    private static final class Nothing {}

    @AfterEach
    void giveBack() {
        System.setIn(before);
    }

    @Test
    void whereNobodyAnswersItIsAFailureAndNotANo() {
        assertThat(asked("yes\n")).isTrue();
        assertThat(asked("\n")).isFalse();
        assertThatThrownBy(() -> asked(""))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("nothing was done", "--yes");
    }

    private static boolean asked(String answer) {
        System.setIn(new ByteArrayInputStream(answer.getBytes(StandardCharsets.US_ASCII)));
        CommandLine command = new CommandLine(new Nothing()).setOut(new PrintWriter(new StringWriter()));
        return new Asking().isWanted(command.getCommandSpec(), false, "Do it?");
    }
}
