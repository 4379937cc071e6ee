package dev.tearsheet.mail.mime;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The HTML of a mail as a person reads it, line by line, without the mail that it answers. */
final class HtmlText implements NodeVisitor {
    private static final int MOST_LETTERS = 256 * 1024;
    /** How mail programs mark what they quote; nobody wrote that just now. */
    private static final String QUOTED =
            "blockquote, .gmail_quote, .yahoo_quoted, #divRplyFwdMsg, #OLK_SRC_BODY_SECTION";

    private static final String UNSEEN = "head, script, style";
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern LINE = Pattern.compile(" ?\n ?");
    private static final Pattern GAP = Pattern.compile("\n{3,}");

    private final StringBuilder out = new StringBuilder();

    private HtmlText() {}

    /** What no browser would show is no text. */
    static String orNothing(String html) {
        try {
            return of(html);
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    static String of(String html) {
        Document page = Jsoup.parse(html.substring(0, Math.min(html.length(), MOST_LETTERS)));
        // Outlook puts the quoted mail beside this mark, not into it.
        page.select("#divRplyFwdMsg").forEach(mark -> mark.nextElementSiblings().remove());
        page.select(QUOTED).remove();
        page.select(UNSEEN).remove();
        HtmlText text = new HtmlText();
        page.body().traverse(text);
        String lines = LINE.matcher(BLANKS.matcher(text.out).replaceAll(" ")).replaceAll("\n");
        return GAP.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element && element.nameIs("br")) {
            out.append('\n');
        } else {
            newLine(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        newLine(node);
    }

    private void newLine(Node node) {
        boolean lineIsOpen = out.length() > 0 && out.charAt(out.length() - 1) != '\n';
        if (lineIsOpen && node instanceof Element element && element.isBlock()) {
            out.append('\n');
        }
    }
}
