package dev.tearsheet.mail;

import java.util.Arrays;
import java.util.List;

import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.Pieces.Piece;
import dev.tearsheet.message.Pieces.Shared;

/** A text as it stands in a mail: its type, its transfer encoding, its bytes. */
final class TextPart {
    private static final int LONGEST_LINE = 998;

    private final String type;
    private final String encoding;
    private final byte[] body;

    private TextPart(String type, String encoding, byte[] body) {
        this.type = type;
        this.encoding = encoding;
        this.body = body;
    }

    /**
     * @param type such as {@code text/plain}
     * @param boundary must not occur in the part; empty text if there is none. Its {@code =_} never stands in
     *     quoted-printable (RFC 2045 section 6.7)
     */
    static TextPart of(String type, Pieces text, String boundary) {
        List<EncodedPiece> pieces = text.list().stream().map(TextPart::encoded).toList();
        return isSevenBit(pieces, !boundary.isEmpty())
                ? new TextPart(type, "7bit", plain(pieces))
                : new TextPart(type, "quoted-printable", quoted(pieces));
    }

    String headers() {
        return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding + "\r\n";
    }

    byte[] body() {
        return body;
    }

    private static EncodedPiece encoded(Piece piece) {
        return piece instanceof Shared shared
                ? shared.once(EncodedPiece.class, EncodedPiece::of)
                : EncodedPiece.of(piece.text());
    }

    /** RFC 2045 section 2.7: ASCII in lines that are not too long. */
    private static boolean isSevenBit(List<EncodedPiece> pieces, boolean inParts) {
        int column = 0;
        for (EncodedPiece piece : pieces) {
            boolean plain = piece.isSevenBit() && (!inParts || piece.isFreeOfBoundaries());
            if (!plain || piece.longestFrom(column) > LONGEST_LINE) {
                return false;
            }
            column = piece.endFrom(column);
        }
        return true;
    }

    private static byte[] plain(List<EncodedPiece> pieces) {
        Bytes out = new Bytes(pieces.stream().mapToInt(p -> p.plain().length).sum() + 2);
        pieces.forEach(p -> out.put(p.plain()));
        return out.endLine();
    }

    /** Between pieces stands a soft line break: so each begins in the first column, as it was encoded. */
    private static byte[] quoted(List<EncodedPiece> pieces) {
        int size = pieces.stream().mapToInt(p -> p.quoted().length + 3).sum() + 2;
        Bytes out = new Bytes(size);
        for (EncodedPiece piece : pieces) {
            if (piece.quoted().length > 0) {
                out.breakSoftly();
                out.put(piece.quoted());
            }
        }
        if (out.endsWithBlank()) {
            out.breakSoftly();
            out.put(new byte[] {'\r', '\n'});
        }
        return out.endLine();
    }

    /** Bytes being put together. */
    private static final class Bytes {
        private final byte[] all;
        private int length;

        private Bytes(int most) {
            all = new byte[most];
        }

        void put(byte[] more) {
            System.arraycopy(more, 0, all, length, more.length);
            length += more.length;
        }

        void breakSoftly() {
            if (!isAtLineStart()) {
                put(new byte[] {'=', '\r', '\n'});
            }
        }

        boolean endsWithBlank() {
            return length > 0 && (all[length - 1] == ' ' || all[length - 1] == '\t');
        }

        byte[] endLine() {
            if (!isAtLineStart() || length == 0) {
                put(new byte[] {'\r', '\n'});
            }
            return Arrays.copyOf(all, length);
        }

        private boolean isAtLineStart() {
            return length == 0 || all[length - 1] == '\n';
        }
    }
}
