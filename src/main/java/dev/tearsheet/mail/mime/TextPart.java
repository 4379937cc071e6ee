package dev.tearsheet.mail.mime;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.Pieces.Piece;
import dev.tearsheet.message.Pieces.Shared;

/** A text as it stands in a mail: its type, its transfer encoding, its bytes. */
final class TextPart {
    private static final int LONGEST_LINE = 998;
    private static final Octets CRLF = Octets.of(new byte[] {'\r', '\n'});
    private static final Octets SOFT_BREAK = Octets.of(new byte[] {'=', '\r', '\n'});

    private final String type;
    private final String encoding;
    private final ByteList body;

    private TextPart(String type, String encoding, ByteList body) {
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
        List<EncodedPiece> pieces = new ArrayList<>(text.list().size());
        text.list().forEach(piece -> pieces.add(encoded(piece)));
        return isSevenBit(pieces, !boundary.isEmpty())
                ? new TextPart(type, "7bit", plain(pieces))
                : new TextPart(type, "quoted-printable", quoted(pieces));
    }

    String headers() {
        return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding + "\r\n";
    }

    ByteList body() {
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

    private static ByteList plain(List<EncodedPiece> pieces) {
        ByteList out = new ByteList();
        pieces.forEach(p -> out.put(p.plain()));
        return ended(out);
    }

    /** Between pieces stands a soft line break: so each begins in the first column, as it was encoded. */
    private static ByteList quoted(List<EncodedPiece> pieces) {
        ByteList out = new ByteList();
        for (EncodedPiece piece : pieces) {
            if (piece.quoted().bytes().length > 0) {
                brokenSoftly(out).put(piece.quoted());
            }
        }
        if (out.endsWith(' ') || out.endsWith('\t')) {
            brokenSoftly(out).put(CRLF);
        }
        return ended(out);
    }

    private static ByteList brokenSoftly(ByteList out) {
        return out.isEmpty() || out.endsWith('\n') ? out : out.put(SOFT_BREAK);
    }

    private static ByteList ended(ByteList out) {
        return out.endsWith('\n') ? out : out.put(CRLF);
    }
}
