package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;

/** A piece of a text in the forms in which it may go over the wire; for a shared piece it is made once for all readers. */
final class EncodedPiece {
    /** A boundary has it, so that a part without it cannot hold one. */
    private static final String OF_BOUNDARIES = "=_";

    private final Octets plain;
    private final boolean sevenBit;
    private final boolean free;
    private final int head;
    private final int longest;
    private final int tail;
    private Octets quoted;

    private EncodedPiece(byte[] plain, boolean free) {
        this.plain = Octets.of(plain);
        this.free = free;
        boolean ascii = true;
        int first = -1;
        int most = 0;
        int column = 0;
        for (byte b : plain) {
            column = b == '\n' ? 0 : column + 1;
            first = b == '\n' && first < 0 ? most : first;
            most = Math.max(most, column);
            ascii &= b >= ' ' && b < 0x7f || b == '\t' || b == '\r' || b == '\n';
        }
        this.sevenBit = ascii;
        this.head = first < 0 ? most : first;
        this.longest = most;
        this.tail = first < 0 ? -1 : column;
    }

    /** With every line break as CRLF. */
    static EncodedPiece of(String text) {
        String lines = text.indexOf('\r') < 0
                ? text.replace("\n", "\r\n")
                : text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        return new EncodedPiece(lines.getBytes(StandardCharsets.UTF_8), !text.contains(OF_BOUNDARIES));
    }

    Octets plain() {
        return plain;
    }

    /** In quoted-printable, beginning in the first column and ending where it ends (RFC 2045 section 6.7). */
    Octets quoted() {
        // Not synchronised: two threads may make the same.
        Octets made = quoted;
        if (made == null) {
            made = Octets.of(QuotedPrintable.encode(plain.bytes()));
            quoted = made;
        }
        return made;
    }

    /** RFC 2045 section 2.7: ASCII, no NUL; other control characters are better encoded too. */
    boolean isSevenBit() {
        return sevenBit;
    }

    boolean isFreeOfBoundaries() {
        return free;
    }

    /** How long the longest line is that it is part of, if it begins in this column. */
    int longestFrom(int column) {
        return Math.max(longest, column + head);
    }

    /** In which column it ends, if it begins in this one. */
    int endFrom(int column) {
        return tail < 0 ? column + head : tail;
    }
}
