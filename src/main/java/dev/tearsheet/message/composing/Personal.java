package dev.tearsheet.message.composing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What differs from reader to reader in mails of one kind: all else is written once for everybody. Templates may print
 * these values and ask whether they are there, and nothing else.
 */
final class Personal<T> {
    private final Map<Particular, T> values = new EnumMap<>(Particular.class);

    private Personal(Map<Particular, T> values) {
        this.values.putAll(values);
    }

    /** Of somebody of whom nothing is known. */
    static Personal<String> none() {
        return new Personal<>(Map.of());
    }

    /** @throws IllegalArgumentException if a value is not single words: it could break a line, or vanish */
    static Personal<String> of(Map<Particular, String> values) {
        values.values().forEach(Personal::check);
        return new Personal<>(values);
    }

    /** The same with another value, if it is there. */
    Personal<T> with(Particular particular, Optional<T> value) {
        return value.map(v -> with(particular, v)).orElse(this);
    }

    Personal<T> with(Particular particular, T value) {
        check(value);
        Personal<T> other = new Personal<>(values);
        other.values.put(particular, value);
        return other;
    }

    /** Another value for each that is there. */
    <R> Personal<R> map(BiFunction<Particular, T, R> other) {
        Map<Particular, R> mapped = new EnumMap<>(Particular.class);
        values.forEach((particular, value) -> mapped.put(particular, other.apply(particular, value)));
        return new Personal<>(mapped);
    }

    /** @throws IllegalArgumentException if it is not there */
    T get(Particular particular) {
        T value = values.get(particular);
        if (value == null) {
            throw new IllegalArgumentException("this reader has no " + particular.word());
        }
        return value;
    }

    /** Which of the values are there: a bit for each. */
    int shape() {
        int shape = 0;
        for (Particular particular : values.keySet()) {
            shape |= 1 << particular.ordinal();
        }
        return shape;
    }

    /** By the names that templates use. */
    Map<String, T> byWord() {
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach((particular, value) -> named.put(particular.word(), value));
        return named;
    }

    /** Words with single blanks between them. */
    private static void check(Object value) {
        if (value instanceof String text && !isWords(text)) {
            throw new IllegalArgumentException("not single words: \"" + text + "\"");
        }
    }

    private static boolean isWords(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
