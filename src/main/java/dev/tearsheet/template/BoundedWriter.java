package dev.tearsheet.template;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, up to a limit: a loop without end fails before it fills the memory. */
final class BoundedWriter extends Writer {
    private final int most;
    private final StringBuilder text = new StringBuilder();

    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > most) {
            throw new IOException("it writes more than " + most + " characters; is there a loop without end?");
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
