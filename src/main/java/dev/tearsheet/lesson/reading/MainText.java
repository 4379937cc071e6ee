package dev.tearsheet.lesson.reading;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the part of a page that holds the article, and tells what in it and around it is none.
 *
 * @param root the element around the article
 * @param ownTitle whether the article's heading is inside it
 */
record MainText(Element root, boolean ownTitle) {
    private static final Set<String> NO_TEXT =
            Set.of("nav", "footer", "aside", "form", "button", "select", "dialog", "iframe", "noscript", "menu");
    private static final Set<String> NAMES = Set.of(
            "comment",
            "comments",
            "respond",
            "reply",
            "share",
            "sharing",
            "sharedaddy",
            "social",
            "sidebar",
            "related",
            "newsletter",
            "subscribe",
            "promo",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "footer",
            "cookie",
            "cookies",
            "ad",
            "ads",
            "advert",
            "advertisement",
            "sponsored",
            "toc",
            "widget",
            "byline",
            "popup",
            "modal",
            "tags",
            "pagination");
    private static final Set<String> HOLDERS = Set.of("html", "body", "main", "article", "h1", "h2", "h3", "p");
    private static final Set<String> CONTENT =
            Set.of("entry-content", "post-content", "article-body", "article-content", "post-body", "articlebody");

    static MainText of(Document page) {
        var search = new Search();
        page.body().traverse(search);
        boolean most = search.best != null && search.bestLength * 10 >= search.length * 3;
        Element root = most ? search.best : page.body();
        return new MainText(root, root.selectFirst("h1") != null);
    }

    /** Whether the element and all in it are no part of the article. */
    boolean leavesOut(Element element) {
        String tag = element.normalName();
        if (NO_TEXT.contains(tag)) {
            return true;
        }
        boolean header = tag.equals("header") && element.selectFirst("h1") == null;
        if (HOLDERS.contains(tag) || element == root) {
            return false;
        }
        return header
                || Arrays.stream(names(element)).anyMatch(NAMES::contains)
                        && !root.parents().contains(element);
    }

    private static String[] names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role");
        return names.toLowerCase(Locale.ROOT).split("[^a-z]+");
    }

    private static boolean isHolder(Element element) {
        return element.normalName().equals("article")
                || element.normalName().equals("main")
                || element.attr("role").equals("main")
                || element.attr("itemprop").equalsIgnoreCase("articleBody")
                || element.classNames().stream().anyMatch(name -> CONTENT.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Counts the text in each element that may hold the article; the innermost of the fullest wins. */
    private static final class Search implements NodeVisitor {
        private final Deque<Element> open = new ArrayDeque<>();
        private final Deque<long[]> lengths = new ArrayDeque<>();
        private Element best;
        private long bestLength;
        private long length;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && isHolder(element)) {
                open.push(element);
                lengths.push(new long[] {length});
            } else if (node instanceof TextNode text && !text.isBlank()) {
                length += text.getWholeText().length();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == open.peek()) {
                open.pop();
                long own = length - lengths.pop()[0];
                // An outer element must hold half as much again to be the better one.
                if (own * 2 > bestLength * 3) {
                    best = (Element) node;
                    bestLength = own;
                }
            }
        }
    }
}
