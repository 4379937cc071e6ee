package dev.tearsheet.lesson.marker;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Recognises numbers in words, set off by a sign: One: , Number two – , First, , Drittens: . */
final class NumberWords implements Family {
    @Override
    public Optional<Marker> find(String line, int from) {
        int end = Scan.lettersEnd(line, from);
        String word = line.substring(from, end).toLowerCase(Locale.ROOT);
        if (Languages.has(Topic.NUMBER_WORD, word)) {
            int second = Scan.blanksEnd(line, end);
            return second == end ? Optional.empty() : marker(line, second, Topic.NUMBER, "number ");
        }
        return marker(line, from, Topic.NUMBER, "").or(() -> marker(line, from, Topic.ORDINAL, ""));
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
