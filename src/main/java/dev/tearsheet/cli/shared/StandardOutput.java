package dev.tearsheet.cli.shared;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Where commands print to. It remembers when that failed, as on a full disk, which a print stream keeps to itself. */
public final class StandardOutput extends FilterOutputStream {
    private IOException failure;

    public StandardOutput(OutputStream out) {
        super(out);
    }

    /** What went wrong first; nothing where a reader such as {@code head} had seen enough and closed the pipe. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure).map(FileFault::words).filter(words -> !words.contains("pipe"));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
