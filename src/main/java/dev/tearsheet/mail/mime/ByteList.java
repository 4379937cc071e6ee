package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes in the order in which they were put, copied only once, when all are there: most are shared by many mails. */
final class ByteList {
    private final List<byte[]> pieces = new ArrayList<>(64);
    private int length;

    /** Bytes that nobody changes from now on. */
    ByteList put(byte[] more) {
        if (more.length > 0) {
            pieces.add(more);
            length += more.length;
        }
        return this;
    }

    /** Text in UTF-8. */
    ByteList put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
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
        byte[] last = pieces.get(pieces.size() - 1);
        return last[last.length - 1] == octet;
    }

    byte[] toBytes() {
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
