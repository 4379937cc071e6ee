package dev.tearsheet.lesson.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML with jsoup: the main text of the page, with everything around it noted as boilerplate. */
final class Html implements FormatReader {
    private static final int DEEPEST = 400;
    private static final Pattern SITE_NAME =
            Pattern.compile("\\s+[|\u2013\u2014\u00bb-]\\s+[^|\u2013\u2014\u00bb]{1,40}$");

    @Override
    public Article read(String file, String text) {
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(text, "");
        var parts = new HtmlParts(MainText.of(page));
        page.body().traverse(parts);
        Optional<String> language =
                Optional.ofNullable(page.selectFirst("html[lang]")).map(html -> html.attr("lang"));
        int count = (int) text.lines().count();
        return new Article(file, title(page), language, parts.passages(), count, false);
    }

    private static Optional<String> title(Document page) {
        Element heading = page.selectFirst("meta[property=og:title]");
        String title = heading == null ? SITE_NAME.matcher(page.title()).replaceFirst("") : heading.attr("content");
        return Optional.of(title.strip()).filter(text -> !text.isEmpty());
    }
}
