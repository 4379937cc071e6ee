package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises texts whose parts are no lessons: diaries, stories, reports, songs, lives, minutes, examinations, timetables. */
final class NoList {
    private static final int FEWEST_SIGNS = 2;
    private static final int FEWEST_PRICES = 5;
    private static final int SHORT = 12;
    private static final int LONGEST_DATE = 4;
    private static final int LIFE = 25;
    private static final int WORDS_A_YEAR = 60;
    private static final String SPEECH = "\"\u201c\u201e\u00ab\u2013\u2014";
    private static final Pattern YEARS = Pattern.compile("\\b([12][0-9]{3}) ?[\u2013-] ?([12][0-9]{3})\\b");

    private static final Pattern DATE =
            Pattern.compile("\\b(?:[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\\b");

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    private static final Pattern SENTENCE =
            Pattern.compile("[\"\u201c\u201e\u00ab] ?\\p{Lu}[^\"\u201d\u201c\u00bb]{15,200}");

    private final Draft draft;

    NoList(Draft draft) {
        this.draft = draft;
    }

    boolean is(Proposal proposal) {
        if (Promise.of(draft).fits(proposal.size())) {
            return false;
        }
        List<String> titles = proposal.headings().stream().map(this::title).toList();
        return isSameAgain(titles)
                || areDates(titles)
                || isStory()
                || !isNumbered(proposal) && (isReport() || isEntry())
                || isThread(proposal)
                || isLife()
                || arePrices()
                || isOtherKind();
    }

    /** What stands behind the number, or below it where it stands alone. */
    private String title(Proposal.Found found) {
        String head = draft.at(found.at()).head();
        String title = head.substring(Math.min(found.markerLength(), head.length()));
        int next = draft.next(found.at());
        return title.isBlank() && next < draft.size() ? draft.at(next).head() : title;
    }

    /** One word again and again is the name of a column: "1. Run", "2. Run". */
    private static boolean isSameAgain(List<String> titles) {
        Set<String> different = new HashSet<>(titles);
        return different.size() * 2 <= titles.size() && different.stream().noneMatch(String::isBlank);
    }

    private static boolean areDates(List<String> titles) {
        long dates = titles.stream()
                .map(title -> Words.of(title, LONGEST_DATE + 1))
                .filter(words -> words.size() <= LONGEST_DATE
                        && words.stream().anyMatch(word -> Languages.has(Topic.MONTH, word))
                        && words.stream().anyMatch(word -> Character.isDigit(word.charAt(0))))
                .count();
        return dates * 2 > titles.size();
    }

    /** Whether every third paragraph begins with speech. */
    private boolean isStory() {
        int paragraphs = 0;
        int speech = 0;
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            if (draft.at(i).kind() == Passage.Kind.TEXT) {
                paragraphs++;
                speech += SPEECH.indexOf(draft.at(i).text().charAt(0)) >= 0 ? 1 : 0;
            }
        }
        return speech * 3 >= paragraphs && speech > FEWEST_SIGNS;
    }

    private static boolean isNumbered(Proposal proposal) {
        return proposal.headings().stream().anyMatch(found -> found.number().isPresent());
    }

    /** Whether every third paragraph quotes a whole sentence, as reports do between cross-heads that tell no list. */
    private boolean isReport() {
        int paragraphs = 0;
        int quotes = 0;
        int said = 0;
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            if (draft.at(i).kind() == Passage.Kind.TEXT && draft.words(i, i + 1) > SHORT) {
                paragraphs++;
                quotes += SENTENCE.matcher(draft.at(i).head()).find() ? 1 : 0;
                said += isSaid(i) ? 1 : 0;
            }
        }
        var advice = new Advice(draft);
        boolean tells = !advice.isNamed() && said * (advice.is() ? 2 : 3) >= paragraphs;
        return (quotes * 3 >= paragraphs || tells) && quotes + said > FEWEST_SIGNS;
    }

    private boolean isSaid(int index) {
        return Words.of(draft.at(index).text()).stream().anyMatch(word -> Languages.has(Topic.SAYING, word));
    }

    /** Whether it is full of years, as an entry of an encyclopedia is. */
    private boolean isEntry() {
        int words = 0;
        int years = 0;
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            words += draft.words(i, i + 1);
            years += (int) Words.of(draft.at(i).text()).stream()
                    .filter(word -> YEAR.matcher(word).matches())
                    .count();
        }
        return years * WORDS_A_YEAR >= words && years >= FEWEST_PRICES;
    }

    /** Whether most headings are bare numbers with a name and a date below: the posts of a forum. */
    private boolean isThread(Proposal proposal) {
        long posts = proposal.headings().stream()
                .map(Proposal.Found::at)
                .filter(at -> draft.words(at, at + 1) <= 1 && (isDated(at + 1) || isDated(at + 2)))
                .count();
        return posts * 2 > proposal.size();
    }

    private boolean isDated(int index) {
        return index < draft.size()
                && draft.words(index, index + 1) <= SHORT
                && (areDates(List.of(dateOf(index)))
                        || DATE.matcher(draft.at(index).head()).find());
    }

    /** The first words of a line such as "12 May 2016, 09:14". */
    private String dateOf(int index) {
        return String.join(" ", Words.of(draft.at(index).head(), LONGEST_DATE));
    }

    /** Whether the title has the years of a birth and a death. */
    private boolean isLife() {
        Matcher years = YEARS.matcher(
                draft.title().substring(0, Math.min(200, draft.title().length())));
        return years.find() && Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) > LIFE;
    }

    /** Whether many of the short lines are words and then a number: prices, results, points; but nothing that counts. */
    private boolean arePrices() {
        int lines = 0;
        int counting = 0;
        List<Integer> prices = new ArrayList<>();
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            if (draft.at(i).kind() == Passage.Kind.TEXT && draft.words(i, i + 1) <= SHORT) {
                List<String> words = Words.of(draft.at(i).head());
                lines++;
                if (words.size() > 2 && words.get(words.size() - 1).matches("[0-9]{1,3}")) {
                    int price = Integer.parseInt(words.get(words.size() - 1));
                    counting += !prices.isEmpty() && price == prices.get(prices.size() - 1) + 1 ? 1 : 0;
                    prices.add(price);
                }
            }
        }
        return prices.size() * 5 >= lines * 2 && prices.size() >= FEWEST_PRICES && counting * 2 < prices.size();
    }

    /** Whether two different signs of minutes, examinations, terms of use and the like are in it. */
    boolean isOtherKind() {
        Set<List<String>> signs = new HashSet<>();
        if (Languages.opens(Topic.OTHER_KIND, draft.title())) {
            signs.add(List.of());
        }
        for (int i = draft.next(draft.frontEnd()); i < draft.size() && signs.size() < FEWEST_SIGNS; i = draft.next(i)) {
            if (draft.words(i, i + 1) <= SHORT
                    && Languages.within(Topic.OTHER_KIND, draft.at(i).head())) {
                signs.add(Words.of(draft.at(i).head()));
            }
        }
        return signs.size() >= FEWEST_SIGNS;
    }
}
