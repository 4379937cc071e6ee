package dev.tearsheet.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text in pieces: those that all readers of an issue have in common, and this reader's own between them. */
public final class Pieces {
    public static final Pieces NONE = new Pieces(List.of());

    private final List<Piece> pieces;

    private Pieces(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    public static Pieces of(List<Piece> pieces) {
        return new Pieces(pieces);
    }

    /** A text that no other reader has. */
    public static Pieces of(String text) {
        return new Pieces(List.of(new Own(text)));
    }

    /** In their order; put together they are the text. */
    public List<Piece> list() {
        return pieces;
    }

    /** How long the text is in UTF-8. */
    public int bytes() {
        int bytes = 0;
        for (Piece piece : pieces) {
            bytes += piece.bytes();
        }
        return bytes;
    }

    public boolean isEmpty() {
        return pieces.stream().allMatch(p -> p.text().isEmpty());
    }

    /** The whole text. */
    @Override
    public String toString() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** How it is divided makes no difference. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pieces that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** A part of the text. */
    public sealed interface Piece {
        String text();

        int bytes();
    }

    /** A piece of this reader's. */
    public record Own(String text) implements Piece {
        @Override
        public int bytes() {
            return utf8(text);
        }
    }

    /** A piece of every reader's: whatever is made of it, such as its form on the wire, is made once and kept with it. */
    public static final class Shared implements Piece {
        private final String text;
        private final int bytes;
        private final Made made = new Made();

        public Shared(String text) {
            this.text = text;
            this.bytes = utf8(text);
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public int bytes() {
            return bytes;
        }

        /** What somebody made of the text before, or makes now; of the kind that was asked for last. */
        public <T> T once(Class<T> kind, Function<String, T> maker) {
            return made.once(kind, () -> maker.apply(text));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shared that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
