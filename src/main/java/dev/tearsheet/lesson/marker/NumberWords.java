package dev.tearsheet.lesson.marker;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises numbers in words, set off by a sign: One: , Number two – , First, , Drittens: . */
final class NumberWords implements Family {
    private static final Pattern WITH_NOUN = Pattern.compile(
            "(?:(?:the|der|die|das|le|la|el) )?(\\p{L}{4,12}) (\\p{L}{2,20})(?= ?[:\u2013\u2014]| - |$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Optional<Marker> find(String line, int from) {
        int end = Scan.lettersEnd(line, from);
        String word = line.substring(from, end).toLowerCase(Locale.ROOT);
        if (Languages.has(Topic.NUMBER_WORD, word)) {
            int second = Scan.blanksEnd(line, end);
            return second == end ? Optional.empty() : marker(line, second, Topic.NUMBER, "number ");
        }
        return marker(line, from, Topic.NUMBER, "")
                .or(() -> marker(line, from, Topic.ORDINAL, ""))
                .or(() -> withNoun(line, from));
    }

    /** "The First Habit: …", "Zweite Regel – …": the same noun each time makes it a list. */
    private static Optional<Marker> withNoun(String line, int from) {
        Matcher words = WITH_NOUN.matcher(line).region(from, line.length());
        if (!words.lookingAt()) {
            return Optional.empty();
        }
        String word = words.group(1).toLowerCase(Locale.ROOT);
        OptionalInt number = Languages.rank(Topic.RANK, word);
        if (number.isEmpty()) {
            // German bends it by what it stands before: erster, erstes.
            number = Languages.rank(Topic.RANK, word.replaceFirst("[rs]$", ""));
        }
        String noun = words.group(2).toLowerCase(Locale.ROOT);
        String form = "ordinal " + Words.plainLetters(noun);
        return number.isEmpty() || Languages.has(Topic.EXHIBIT, noun)
                ? Optional.empty()
                : Optional.of(new Marker(form, form, number.getAsInt(), Scan.gapEnd(line, words.end())));
    }

    private static Optional<Marker> marker(String line, int from, Topic topic, String before) {
        int end = Scan.lettersEnd(line, from);
        while (end < line.length()
                && line.charAt(end) == '-'
                && end + 1 < line.length()
                && Character.isLetter(line.charAt(end + 1))) {
            end = Scan.lettersEnd(line, end + 1);
        }
        OptionalInt number = Languages.rank(topic, line.substring(from, end).toLowerCase(Locale.ROOT));
        if (number.isEmpty() || !isSetOff(line, end, topic == Topic.ORDINAL)) {
            return Optional.empty();
        }
        String form = before + topic.name().toLowerCase(Locale.ROOT);
        int title = line.startsWith(",", end) ? Scan.blanksEnd(line, end + 1) : Scan.gapEnd(line, end);
        return Optional.of(new Marker(form, form, number.getAsInt(), title));
    }

    private static boolean isSetOff(String line, int end, boolean ordinal) {
        int next = Scan.blanksEnd(line, end);
        return next >= line.length()
                || Scan.isSeparator(line, next) && !(line.charAt(next) == '-' && next == end)
                || ordinal && line.charAt(end) == ',';
    }
}
