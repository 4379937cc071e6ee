package dev.tearsheet.lesson.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.tearsheet.lesson.UnreadableArticle;

/** Recognises files of other programs by their first bytes, to say what they are and not just that they are unreadable. */
final class FileKinds {
    private static final Map<String, String> FIRST_BYTES = new LinkedHashMap<>();

    static {
        FIRST_BYTES.put("%PDF-", "a PDF");
        FIRST_BYTES.put("\u00D0\u00CF\u0011\u00E0", "an old or an encrypted Word file");
        FIRST_BYTES.put("{\\rtf", "a rich text file");
        FIRST_BYTES.put("\u0089PNG", "a picture");
        FIRST_BYTES.put("\u00FF\u00D8\u00FF", "a picture");
        FIRST_BYTES.put("GIF8", "a picture");
        FIRST_BYTES.put("\u001F\u008B", "a gzip archive");
    }

    private FileKinds() {}

    static void refuseOthers(String file, byte[] bytes) throws UnreadableArticle {
        String first = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : FIRST_BYTES.entrySet()) {
            if (first.startsWith(kind.getKey())) {
                throw new UnreadableArticle(
                        "%s is %s: save its text as plain text, Markdown or HTML".formatted(file, kind.getValue()));
            }
        }
    }
}
