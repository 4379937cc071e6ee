package dev.tearsheet.template;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Keeps what a template writes, up to a limit: a loop without end fails before it fills the memory. */
final class BoundedWriter extends Writer {
    private static final int USUAL = 16 * 1024;

    private final int most;
    /** A plain array: a builder copies everything once more when the first letter beyond Latin-1 comes. */
    private char[] text;

    private int length;

    BoundedWriter(int most) {
        this.most = most;
        this.text = new char[Math.min(most, USUAL)];
    }

    @Override
    public void write(char[] buffer, int offset, int more) throws IOException {
        makeRoom(more);
        System.arraycopy(buffer, offset, text, length, more);
        length += more;
    }

    /** Without the array that a writer makes of it otherwise, under a lock: templates write mostly so. */
    @Override
    public void write(String words, int offset, int more) throws IOException {
        makeRoom(more);
        words.getChars(offset, offset + more, text, length);
        length += more;
    }

    @Override
    public void write(int c) throws IOException {
        makeRoom(1);
        text[length++] = (char) c;
    }

    private void makeRoom(int more) throws IOException {
        if (more > most - length) {
            throw new IOException("it writes more than " + most + " characters; is there a loop without end?");
        }
        if (more > text.length - length) {
            text = Arrays.copyOf(text, Math.min(most, 2 * Math.max(text.length, length + more)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
