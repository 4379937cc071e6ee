package dev.tearsheet.mail.relay;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Gives every dot that begins a line a second one, so that none looks like the end of the mail (RFC 5321 section 4.5.2).
 * The lines must end with CRLF already; so a mail passes in few large pieces, and not byte by byte.
 */
final class DotStuffing extends FilterOutputStream {
    private boolean atLineStart = true;

    DotStuffing(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int end = from + length;
        if (length > 0 && atLineStart && bytes[from] == '.') {
            out.write('.');
        }
        int written = from;
        // One comparison a byte: every byte of every mail passes here.
        for (int at = from; at < end - 1; at++) {
            if (bytes[at] == '\n' && bytes[at + 1] == '.') {
                out.write(bytes, written, at + 1 - written);
                out.write('.');
                written = at + 1;
            }
        }
        out.write(bytes, written, end - written);
        atLineStart = length > 0 ? bytes[end - 1] == '\n' : atLineStart;
    }
}
