package dev.tearsheet.mail.mime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes in the order in which they were put, not copied until they are sent: most are shared by many mails. */
public final class ByteList {
    private final List<Octets> pieces = new ArrayList<>(64);
    private int length;
    private boolean dotted;

    ByteList() {}

    public static ByteList of(byte[] bytes) {
        return new ByteList().put(Octets.of(bytes));
    }

    ByteList put(Octets more) {
        if (more.bytes().length > 0) {
            pieces.add(more);
            length += more.bytes().length;
            dotted |= more.dotted();
        }
        return this;
    }

    /** Text in UTF-8. */
    ByteList put(String text) {
        return put(Octets.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    ByteList put(ByteList more) {
        more.pieces.forEach(this::put);
        return this;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether this octet is the last one. */
    boolean endsWith(char octet) {
        if (isEmpty()) {
            return false;
        }
        byte[] last = pieces.get(pieces.size() - 1).bytes();
        return last[last.length - 1] == octet;
    }

    /** Whether a line may begin with a dot; if not, none does. */
    public boolean mayHaveDots() {
        return dotted;
    }

    public byte[] toBytes() {
        byte[] all = new byte[length];
        int at = 0;
        for (Octets piece : pieces) {
            System.arraycopy(piece.bytes(), 0, all, at, piece.bytes().length);
            at += piece.bytes().length;
        }
        return all;
    }

    /** Writes it piece by piece, so the stream should be a buffered one. */
    public void writeTo(OutputStream out) throws IOException {
        for (Octets piece : pieces) {
            out.write(piece.bytes());
        }
    }
}
