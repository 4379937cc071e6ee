package dev.tearsheet.lesson.part;

import java.util.List;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises single lines of a site: buttons, bylines, dates, figures, breadcrumbs, links to other articles. */
final class SiteLines {
    private static final int LONGEST = 12;
    private static final int LONGEST_LINK = 24;
    private static final int FRONT = 12;
    private static final int LONGEST_PIECE = 30;
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'\u2019-]{0,20}( (de|von|van|del|la|le|der|den|di))?( \\p{Lu}[\\p{L}.'\u2019-]{0,20}){1,3}");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by|von|par|por|words by|text by|story by)[: ] ?\\p{Lu}[\\p{L}.'\u2019-]{0,20}( [\\p{L}.'\u2019-]{1,20}){0,4} ?([,|(\u00b7\u2022\u2013-].{0,60})?");
    private static final Pattern DATE = Pattern.compile(
            ".{0,40}?\\b([0-3]?[0-9][./-][01]?[0-9][./-]([12][0-9])?[0-9]{2}|[12][0-9]{3}-[01][0-9]-[0-3][0-9]|[0-3]?[0-9]\\.[01]?[0-9]\\.)(?![0-9]).{0,40}");

    private static final Pattern MINUTES = Pattern.compile("\\P{L}{0,8}[0-9]{1,3} ?\\p{L}{3,7}\\.?");

    private final Draft draft;
    private final Shape shape;

    SiteLines(Draft draft) {
        this.draft = draft;
        this.shape = new Shape(draft);
    }

    boolean contains(int index) {
        Passage passage = draft.at(index);
        boolean line = passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.ITEM;
        if (!line || !passage.isShort()) {
            return false;
        }
        String text = passage.text();
        if (shape.words(index) <= LONGEST_LINK && isLink(text)) {
            return true;
        }
        return shape.words(index) <= LONGEST && (isSite(index, text) || index < FRONT && isFront(index, text));
    }

    /** "Related: …", "Read also » …": a label that points to another article. */
    private static boolean isLink(String text) {
        int sign = text.indexOf(':') < 0 ? text.indexOf('\u00bb') : text.indexOf(':');
        if (sign <= 0 || sign >= LONGEST_PIECE || sign + 1 >= text.length()) {
            return false;
        }
        String label = text.substring(0, sign);
        boolean sentence = ".!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return Languages.equal(Topic.RELATED, label) || !sentence && Languages.equal(Topic.LINK_LABEL, label);
    }

    private boolean isSite(int index, String text) {
        List<String> words = Words.of(text);
        if (words.stream().noneMatch(SiteLines::hasLetter)) {
            return isFigures(text);
        }
        boolean buttons = words.size() > 1
                && words.stream()
                        .allMatch(word -> Languages.has(Topic.SITE_WORD, word)
                                || isNumber(word)
                                || Languages.has(Topic.STOP, word))
                && words.stream()
                                        .filter(word -> Languages.has(Topic.SITE_WORD, word))
                                        .count()
                                * 2
                        > words.size();
        boolean sentence = ".?".indexOf(shape.last(index)) >= 0;
        boolean figure = words.stream().anyMatch(SiteLines::isNumber);
        boolean phrase =
                Languages.within(Topic.SITE_PHRASE, text) && (figure || words.size() <= 5) && !isHeadingLike(index);
        return buttons || phrase || text.startsWith("\u00a9") || !sentence && opensAsSite(index, text);
    }

    /** A phrase such as "comments" inside a longer line of the article is not the site's. */
    private boolean isHeadingLike(int index) {
        return Families.find(draft.at(index).head())
                .filter(marker -> !marker.form().equals("N"))
                .isPresent();
    }

    private boolean opensAsSite(int index, String text) {
        return Languages.equal(Topic.BOILERPLATE, text)
                || shape.words(index) > 1
                        && shape.words(index) <= LONGEST - 3
                        && Languages.opens(Topic.BOILERPLATE, text)
                        && !isOneWord(text);
    }

    /** "Home is where it begins" opens with a word that a menu has alone. */
    private static boolean isOneWord(String text) {
        String first = text.split("[ :]", 2)[0];
        boolean dated = DATE.matcher(text).matches() || isDate(Words.of(text));
        return Languages.equal(Topic.BOILERPLATE, first)
                && !text.contains("|")
                && !text.startsWith(first + ":")
                && !dated;
    }

    /** Above the text: names, dates, a way of links. */
    private boolean isFront(int index, String text) {
        boolean sentence =
                ".?!".indexOf(shape.last(index)) >= 0 && !DATE.matcher(text).matches();
        if (sentence || isHeadingLike(index) || draft.words(0, index) > 2 * shape.words(index) + 80) {
            return false;
        }
        boolean dated = isDate(Words.of(text)) || DATE.matcher(text).matches();
        boolean besideSite = index > 0
                && draft.leftOut(index - 1) != null
                && NAME.matcher(text).matches();
        boolean minutes = MINUTES.matcher(text).matches()
                && Languages.within(
                        Topic.UNIT, Words.of(text).get(Words.of(text).size() - 1))
                && Words.of(text).size() == 2;
        return minutes
                || BYLINE.matcher(text).matches()
                || dated && shape.words(index) <= LONGEST
                || isTrail(text)
                || besideSite;
    }

    /** A day and a month, with or without a year. */
    private static boolean isDate(List<String> words) {
        boolean day = words.stream().anyMatch(word -> isNumber(word) && word.length() <= 2);
        return day && words.stream().anyMatch(word -> Languages.has(Topic.MONTH, word));
    }

    /** "Home > Living > Sleep". */
    private static boolean isTrail(String text) {
        for (String sign : new String[] {" > ", " \u00bb ", " \u203a ", " / ", " | "}) {
            String[] pieces = text.split(Pattern.quote(sign), -1);
            boolean home = Languages.equal(Topic.BOILERPLATE, pieces[0].replaceFirst("^.*:", ""));
            if (pieces.length > 2 || pieces.length == 2 && home) {
                return true;
            }
        }
        return false;
    }

    /** Stars, hearts and counts, but no number that may count a lesson. */
    private static boolean isFigures(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                && text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL)
                && text.codePoints().noneMatch(c -> c == 0x20E3);
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
