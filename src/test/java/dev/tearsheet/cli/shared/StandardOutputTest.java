package dev.tearsheet.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;

/** What becomes of what cannot be printed. */
class StandardOutputTest {
    @Test
    void aFullDiskIsRememberedAndAClosedPipeIsNone() {
        assertThat(failing("No space left on device").failure()).contains("No space left on device");
        assertThat(failing("Broken pipe").failure()).isEmpty();

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput fine = new StandardOutput(bytes);
        new PrintStream(fine).print("tea");
        assertThat(fine.failure()).isEmpty();
        assertThat(bytes).hasToString("tea");
    }

    private static StandardOutput failing(String why) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        });
        new PrintStream(output).print("tea");
        return output;
    }
}
