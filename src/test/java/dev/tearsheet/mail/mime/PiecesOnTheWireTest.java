package dev.tearsheet.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.Pieces.Own;
import dev.tearsheet.message.Pieces.Piece;
import dev.tearsheet.message.Pieces.Shared;
import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text in pieces says on the wire what it says in one, however it is divided. */
class PiecesOnTheWireTest {
    private static final List<String> ASCII = List.of(
            "a",
            "F",
            ".",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "=",
            "=3D",
            "From ",
            "word".repeat(25),
            "x".repeat(500),
            "--");
    private static final List<String> MORE = List.of("\u00e4", "\u4e2d", "\uD83D\uDE00", "=_", "\u0001");

    private final Random random = new Random(7);

    static Stream<List<String>> letters() {
        List<String> all = new ArrayList<>(ASCII);
        all.addAll(MORE);
        return Stream.of(ASCII, all);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void anyTextInAnyPieces(List<String> letters) throws Exception {
        for (int round = 0; round < 400; round++) {
            List<Piece> pieces = random.ints(random.nextInt(9), 0, 2)
                    .mapToObj(kind -> kind == 0 ? new Shared(any(letters)) : new Own(any(letters)))
                    .toList();
            Pieces divided = Pieces.of(pieces);
            // The second time the shared pieces are encoded already.
            for (int time = 0; time < 2; time++) {
                TextPart part = TextPart.of("text/plain", divided, "=_b");
                assertThat(decoded(part)).isEqualTo(inLines(divided.toString()));
                assertLinesAreFit(part);
            }
        }
    }

    @Test
    void aSharedPieceIsEncodedOnce() {
        Shared shared = new Shared("S\u00e4lz");
        TextPart.of("text/plain", Pieces.of(List.of(shared, new Own("Ann"))), "");
        EncodedPiece encoded = shared.once(EncodedPiece.class, text -> {
            throw new AssertionError("made again");
        });

        assertThat(new String(encoded.quoted().bytes(), StandardCharsets.US_ASCII))
                .isEqualTo("S=C3=A4lz");
    }

    @Test
    void onlyPlainPiecesTravelPlain() {
        Pieces plain = Pieces.of(List.of(new Shared("Hello "), new Own("Ann"), new Shared("!\n")));
        Pieces umlaut = Pieces.of(List.of(new Shared("Hello "), new Own("\u00c4nn"), new Shared("!\n")));

        assertThat(wire(plain)).isEqualTo("Hello Ann!\r\n");
        assertThat(wire(umlaut)).isEqualTo("Hello =\r\n=C3=84nn=\r\n!\r\n");
    }

    private String any(List<String> letters) {
        return random.ints(random.nextInt(40), 0, letters.size())
                .mapToObj(letters::get)
                .collect(Collectors.joining())
                // A personal value holds no line breaks, so no pair of CR and LF is ever divided.
                .replaceAll("\r$|^\n", "");
    }

    private static void assertLinesAreFit(TextPart part) {
        String bytes = new String(part.body().toBytes(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).endsWith("\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
        int most = part.headers().contains("7bit") ? 998 : 76;
        assertThat(bytes.lines()).allMatch(line -> line.length() <= most);
        if (most == 76) {
            assertThat(bytes.lines()).noneMatch(line -> line.endsWith(" ") || line.contains("=_"));
        }
    }

    private static String wire(Pieces pieces) {
        return new String(TextPart.of("text/plain", pieces, "").body().toBytes(), StandardCharsets.US_ASCII);
    }

    private static String decoded(TextPart part) throws Exception {
        String encoding = part.headers().contains("7bit") ? "7bit" : "quoted-printable";
        byte[] bytes = MimeUtility.decode(new ByteArrayInputStream(part.body().toBytes()), encoding)
                .readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String inLines(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return (lines.endsWith("\n") ? lines : lines + "\n").replace("\n", "\r\n");
    }
}
