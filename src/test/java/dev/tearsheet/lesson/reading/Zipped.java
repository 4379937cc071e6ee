package dev.tearsheet.lesson.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip archives in memory: Word files, e-books, and what only looks so. */
public final class Zipped {
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static Zipped empty() {
        return new Zipped();
    }

    /** A Word file with these paragraphs and the usual English styles and lists. */
    public static Zipped word(String... paragraphs) {
        return empty().with(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + WORD + "><w:body>"
                                + String.join("", paragraphs) + "</w:body></w:document>")
                .with("word/styles.xml", """
                        <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>\
                        </w:docDefaults>\
                        <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>\
                        <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>\
                        <w:style w:styleId="Schritt"><w:name w:val="My Step"/><w:basedOn w:val="berschrift1"/>\
                        <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>\
                        <w:style w:styleId="Bild"><w:name w:val="caption"/></w:style>\
                        </w:styles>""".formatted(WORD))
                .with("word/numbering.xml", """
                        <w:numbering %s><w:abstractNum w:abstractNumId="3">\
                        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl>\
                        </w:abstractNum><w:abstractNum w:abstractNumId="4">\
                        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>\
                        <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>\
                        <w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num></w:numbering>""".formatted(WORD));
    }

    public static String paragraph(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    public static String item(int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    /** An e-book of these chapters, each the inside of a page's body. */
    public static Zipped book(String title, String... chapters) {
        Zipped book = empty().with("mimetype", "application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
        var items = new StringBuilder();
        var spine = new StringBuilder();
        for (int i = 0; i < chapters.length; i++) {
            items.append("<item id=\"c%d\" href=\"text/part%%20%d.xhtml\"/>".formatted(i, i));
            spine.append("<itemref idref=\"c%d\"/>".formatted(i));
            book.with(
                    "OPS/text/part %d.xhtml".formatted(i),
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>" + chapters[i]
                            + "</body></html>");
        }
        return book.with(
                "OPS/book.opf",
                ("<package><metadata><dc:title>%s</dc:title><dc:language>de</dc:language></metadata>"
                                + "<manifest>%s</manifest><spine>%s</spine></package>")
                        .formatted(title, items, spine));
    }

    public Zipped with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    public Zipped with(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
