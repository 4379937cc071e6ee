package dev.tearsheet.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.params.provider.MethodSource;

/** However the lines of an article follow each other, none is lost and none is told twice. */
class CoverageFuzzTest {
    private static final int MOST_LINES = 400;
    /** What articles are made of: each byte of the input takes the next piece. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\n\n\n",
            "# ",
            "A sentence that says something about it and ends here.\n",
            "Two sentences stand here. And this is the second one, with more words in it than the first has had.\n",
            "1. Heading of a lesson\n",
            "2. Another heading\n",
            "3. The third one\n",
            "4) With a bracket\n",
            "1.\n",
            "2.\n",
            "Step 1: Begin\n",
            "Step 2: Go on\n",
            "Step 3: Stop\n",
            "Day One\n",
            "Day Two\n",
            "III. Roman\n",
            "(b) letter\n",
            "First, it is a word that counts on in a sentence of its own.\n",
            "Measure it! That is what everybody says and nobody does in the end.\n",
            "A Short Line\n",
            "Another Short Line In Title Case\n",
            "Is that a question?\n",
            "A name with a colon:\n",
            "- an item\n",
            "  - an item inside\n",
            "\u2022\n",
            "-\n",
            "---\n",
            "\ud83d\ude80 With a picture\n",
            "5 Things That I Know\n",
            "Photo by Somebody\n",
            "A man sitting on a bench\n",
            "Frequently Asked Questions\n",
            "Conclusion\n",
            "In conclusion, it was so.\n",
            "Share\n",
            "8 mins read\n",
            "Related Posts\n",
            "Leave a Reply\n",
            "Table of Contents\n",
            "Introduction\n",
            "By Anna Brown\n",
            "May 3, 2021\n",
            "Bonus: one more\n",
            "\u201cQuoted,\u201d she said.\n",
            "Q: Why?\n",
            "and a line that goes on with the one above it, in small letters\n");

    static Stream<byte[]> seeds() {
        return IntStream.range(0, 40).mapToObj(seed -> {
            var bytes = new byte[20 + seed * 4];
            new Random(seed).nextBytes(bytes);
            return bytes;
        });
    }

    @MethodSource("seeds")
    @FuzzTest
    void nothingIsLostAndNothingToldTwice(byte[] input) {
        String text = text(input);
        byte[] bytes = text.getBytes(UTF_8);
        try {
            Outline outline = Gold.cut("a.txt", bytes);
            Coverage.assertWhole(ArticleReader.text("a.txt", bytes).lines().toList(), outline);
            assertThat(Gold.cut("a.txt", bytes)).isEqualTo(outline);
        } catch (UnreadableArticle e) {
            assertThat(e).hasMessageContaining("a.txt");
        }
    }

    private static String text(byte[] input) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(input.length, MOST_LINES); i++) {
            text.append(PIECES.get(Byte.toUnsignedInt(input[i]) % PIECES.size()));
        }
        return text.toString();
    }
}
