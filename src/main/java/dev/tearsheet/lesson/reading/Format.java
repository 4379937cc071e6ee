package dev.tearsheet.lesson.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The three formats of articles, told apart by what is in the text; the file name decides only what is open. */
enum Format {
    PLAIN(new PlainText()),
    MARKDOWN(new Markdown()),
    HTML(new Html());

    private static final Pattern PAGE = Pattern.compile(
            "\\A\\s{0,99}(<\\?xml|<!doctype html|<html|<head|<body|<article|<main)", Pattern.CASE_INSENSITIVE);
    private static final List<String> TAGS = List.of(
            "</p>",
            "</h1>",
            "</h2>",
            "</h3>",
            "</div>",
            "</li>",
            "</ol>",
            "</ul>",
            "</article>",
            "</section>",
            "<br>",
            "<br/>");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +\\S.*");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)[^*_\\s][^*_]{0,200}(\\*\\*|__):?\\s*");
    private static final Pattern LINK = Pattern.compile(".{0,300}?!?\\[[^\\]]{1,200}\\]\\([^)\\s]{1,300}\\).*");
    private static final Pattern UNDERLINE = Pattern.compile("(={3,}|-{3,})\\s*");
    private static final int ENOUGH = 4000;
    private static final int LONGEST_TITLE = 80;

    private final FormatReader reader;

    Format(FormatReader reader) {
        this.reader = reader;
    }

    FormatReader reader() {
        return reader;
    }

    static Format of(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        if (PAGE.matcher(text).lookingAt() || tags(text) >= (name.matches(".*\\.x?html?") ? 1 : 4)) {
            return HTML;
        }
        boolean hint = name.endsWith(".md") || name.endsWith(".markdown");
        return signsOfMarkdown(text) >= (hint ? 1 : 2) ? MARKDOWN : PLAIN;
    }

    private static long tags(String text) {
        String start = text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(Locale.ROOT);
        return TAGS.stream()
                .mapToLong(tag -> Stream.iterate(start.indexOf(tag), at -> at >= 0, at -> start.indexOf(tag, at + 1))
                        .limit(ENOUGH)
                        .count())
                .sum();
    }

    /** A line of dashes below a sentence parts two texts and makes no heading of it. */
    private static boolean isTitle(String line) {
        String text = line.strip();
        return !text.isEmpty() && text.length() <= LONGEST_TITLE && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static int signsOfMarkdown(String text) {
        int signs = text.startsWith("---\n") ? 1 : 0;
        String before = "";
        for (String line : (Iterable<String>) text.lines().limit(ENOUGH)::iterator) {
            String head = line.substring(0, Math.min(line.length(), 400));
            boolean underline = UNDERLINE.matcher(head).matches() && isTitle(before);
            boolean marked = HEADING.matcher(head).matches()
                    || EMPHASIS.matcher(head).matches()
                    || LINK.matcher(head).matches()
                    || head.startsWith("```");
            signs += underline || marked ? 1 : 0;
            before = line;
        }
        return signs;
    }
}
