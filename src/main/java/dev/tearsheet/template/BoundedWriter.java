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
        check(length);
        text.append(buffer, offset, length);
    }

    /** Without the array that a writer makes of it otherwise, under a lock: templates write mostly so. */
    @Override
    public void write(String words, int offset, int length) throws IOException {
        check(length);
        text.append(length == words.length() ? words : words.substring(offset, offset + length));
    }

    @Override
    public void write(int c) throws IOException {
        check(1);
        text.append((char) c);
    }

    private void check(int more) throws IOException {
        if (text.length() + more > most) {
            throw new IOException("it writes more than " + most + " characters; is there a loop without end?");
        }
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
