package dev.tearsheet.lesson.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.UnreadableArticle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an e-book (EPUB 2 and 3): its chapters in the order of reading, each by the reader of HTML. */
final class EBook {
    static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    private final Archive archive;

    EBook(Archive archive) {
        this.archive = archive;
    }

    PackedFile read(String file) throws UnreadableArticle {
        refuseLocked(file);
        String path = Optional.ofNullable(archive.xml(CONTAINER).selectFirst("rootfile"))
                .map(root -> root.attr("full-path"))
                .orElse("");
        Document book = archive.xml(path);
        Map<String, Element> items = new HashMap<>();
        book.getElementsByTag("item").forEach(item -> items.putIfAbsent(item.attr("id"), item));
        var extract = new Extract();
        for (Element reference : book.getElementsByTag("itemref")) {
            // A file that is named twice is read once: each is taken out of the list.
            Element item = items.remove(reference.attr("idref"));
            if (item != null && !item.attr("properties").contains("nav")) {
                add(extract, file, resolved(path, item.attr("href")));
            }
        }
        return new PackedFile(extract.article(file, text(book, "title"), text(book, "language")), extract.text());
    }

    private void add(Extract extract, String file, String path) throws UnreadableArticle {
        Optional<byte[]> bytes = archive.bytes(path).filter(content -> content.length > 0);
        if (bytes.isPresent()) {
            String text = CleanText.of(Decoding.of(file, bytes.get()).text());
            Article chapter = new Html().read(file, text);
            chapter.passages().forEach(extract::add);
        }
    }

    private void refuseLocked(String file) throws UnreadableArticle {
        boolean locked = archive.xml(ENCRYPTION).getAllElements().stream()
                .filter(element -> element.normalName().endsWith("cipherreference"))
                .anyMatch(element -> element.attr("URI").matches("(?i).{0,500}\\.(x?html?|opf)"));
        if (locked) {
            throw new UnreadableArticle(file + " is protected against copying: save its text alone");
        }
    }

    private static Optional<String> text(Document book, String name) {
        return book.getAllElements().stream()
                .filter(element -> element.normalName().equals("dc:" + name))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The path of an entry that is named from another one: "../text/one.xhtml" from "OPS/book.opf". */
    static String resolved(String from, String href) {
        String plain = href.replaceFirst("#.*", "");
        String path = from.substring(0, from.lastIndexOf('/') + 1) + decoded(plain);
        var parts = new ArrayDeque<String>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
