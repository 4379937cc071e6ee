package dev.tearsheet.lesson.marker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises a word and a number: Step 1, Tipp 3:, Conseil n° 2, Day One. The same word twice makes it a list. */
final class WordAndNumber implements Family {
    private static final int LONGEST_WORD = 20;
    private static final Pattern TOTAL = Pattern.compile("(?: (?:of|von|sur|de) | ?/ ?)[0-9]{1,3}(?![0-9])");

    /** "Small Nursery Idea #1: …": more words than one, and then a sign that sets the number off. */
    private static final Pattern NAMED = Pattern.compile(
            "\\p{Lu}[\\p{L}'\u2019-]{1,20}(?: [\\p{L}'\u2019-]{2,20}){1,3} ?(?:#|[Nn]o\\.|[Nn]r\\.|[Nn]\u00b0)? ?([0-9]{1,3})"
                    + "(?=[:.)] | ?[\u2013\u2014] | - |:?$)");

    @Override
    public Optional<Marker> find(String line, int from) {
        return word(line, from).or(() -> named(line, from));
    }

    private static Optional<Marker> named(String line, int from) {
        Matcher name = NAMED.matcher(line).region(from, line.length());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        List<String> words = Words.of(line.substring(from, name.start(1)));
        String last = words.get(words.size() - 1);
        int number = Integer.parseInt(name.group(1));
        boolean counts = number > 0
                && !Languages.has(Topic.PREPOSITION, last)
                && !Languages.has(Topic.MONTH, last)
                && !Languages.has(Topic.EXHIBIT, last);
        String form = Words.plainLetters(String.join(" ", words)) + " N";
        return counts ? Optional.of(new Marker(form, form, number, Scan.gapEnd(line, name.end()))) : Optional.empty();
    }

    private static Optional<Marker> word(String line, int from) {
        int wordEnd = Scan.lettersEnd(line, from);
        int at = Scan.blanksEnd(line, wordEnd);
        if (wordEnd == from
                || wordEnd - from > LONGEST_WORD
                || at == wordEnd
                || !Character.isUpperCase(line.charAt(from))) {
            return Optional.empty();
        }
        String word = line.substring(from, wordEnd).toLowerCase(Locale.ROOT);
        if (Languages.has(Topic.PREPOSITION, word)
                || Languages.has(Topic.MONTH, word)
                || Languages.has(Topic.EXHIBIT, word)) {
            return Optional.empty();
        }
        at = numberSignEnd(line, at);
        int end = Math.max(Scan.digitsEnd(line, at), Scan.lettersEnd(line, at));
        OptionalInt number = number(line.substring(at, end).toLowerCase(Locale.ROOT));
        end = totalEnd(line, end);
        if (number.isEmpty() || !isEnd(line, end)) {
            return Optional.empty();
        }
        word = Words.plainLetters(word);
        String form = word + " N" + (Scan.isSeparator(line, end) ? line.charAt(end) : "");
        return Optional.of(new Marker(form, word + " N", number.getAsInt(), Scan.gapEnd(line, end)));
    }

    private static OptionalInt number(String word) {
        if (word.isEmpty() || word.length() > 12) {
            return OptionalInt.empty();
        }
        if (Character.isDigit(word.charAt(0))) {
            int number =
                    word.length() > 3 || !word.chars().allMatch(c -> c >= '0' && c <= '9') ? 0 : Integer.parseInt(word);
            return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
        }
        return Languages.rank(Topic.NUMBER, word);
    }

    private static int numberSignEnd(String line, int at) {
        for (String sign : new String[] {"#", "n\u00b0", "n\u00ba", "nr.", "no.", "\u2116", "number ", "nummer "}) {
            if (line.regionMatches(true, at, sign, 0, sign.length())) {
                return Scan.blanksEnd(line, at + sign.length());
            }
        }
        return at;
    }

    /** Past "of 9" and "/9" behind the number. */
    private static int totalEnd(String line, int end) {
        Matcher total = TOTAL.matcher(line).region(end, line.length());
        return total.lookingAt() ? total.end() : end;
    }

    /** A word and a number count when the line ends there, or a sign or a new beginning follows. */
    private static boolean isEnd(String line, int end) {
        if (end >= line.length()) {
            return true;
        }
        if (Scan.isSeparator(line, end)) {
            return end + 1 >= line.length() || !Character.isDigit(line.charAt(end + 1));
        }
        int next = Scan.blanksEnd(line, end);
        return next >= line.length()
                || Scan.isSeparator(line, next)
                || next > end && Character.isUpperCase(line.charAt(next))
                || line.charAt(end) == '*';
    }
}
