package dev.tearsheet.lesson.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.words.Words;

/** A short name for a text that only its words decide: case, styles and blanks do not. */
final class ContentHash {
    private ContentHash() {}

    static String of(String title, List<Block> body) {
        var text = new StringBuilder(String.join(" ", Words.of(title)))
                .append('\n')
                .append(of(body));
        return digest(text.toString());
    }

    static String of(List<Block> body) {
        var text = new StringBuilder();
        body.forEach(
                block -> text.append(String.join(" ", Words.of(block.text()))).append(' '));
        return digest(text.toString());
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
