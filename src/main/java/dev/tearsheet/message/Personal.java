package dev.tearsheet.message;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What differs from reader to reader in mails of one kind: all else is written once for everybody. Templates may print
 * these values and ask whether they are there, and nothing else.
 *
 * @param leavePage the page with the button to leave
 * @param leaveAddress where an empty mail means to leave
 * @param readerPage the reader's own page
 * @param confirmPage the page with the button that says yes to the question of the mail
 * @param confirmAddress where an empty mail means yes
 * @param next when the next issue comes, in words
 * @param until when a pause ends, in words
 * @param received how many lessons the reader has had
 * @param hour at which the reader's lessons come
 * @param days on which they come, in words
 * @param zone of that hour
 * @param country whose holidays count
 * @param plain there if mails are plain text only
 * @param hintOffset from UTC, such as {@code +09:00}, at which the reader seemed to be on joining; in the welcome only
 * @param hintZone the same as a zone that has a name
 * @param hintTime what the clock shows there at the hour of the lessons
 */
record Personal<T>(
        Optional<T> leavePage,
        Optional<T> leaveAddress,
        Optional<T> readerPage,
        Optional<T> confirmPage,
        Optional<T> confirmAddress,
        Optional<T> next,
        Optional<T> until,
        Optional<T> received,
        Optional<T> hour,
        Optional<T> days,
        Optional<T> zone,
        Optional<T> country,
        Optional<T> plain,
        Optional<T> hintOffset,
        Optional<T> hintZone,
        Optional<T> hintTime) {
    Personal {
        // Not values(): nothing is kept yet.
        List.of(
                        leavePage,
                        leaveAddress,
                        readerPage,
                        confirmPage,
                        confirmAddress,
                        next,
                        until,
                        received,
                        hour,
                        days,
                        zone,
                        country,
                        plain,
                        hintOffset,
                        hintZone,
                        hintTime)
                .forEach(value -> value.ifPresent(Personal::check));
    }

    /** Of somebody of whom nothing is known. */
    static Personal<String> none() {
        Optional<String> no = Optional.empty();
        return new Personal<>(no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no);
    }

    /** Of somebody who is asked a question. */
    static Personal<String> asked(String page, String address) {
        return none().with(page, address);
    }

    /** The same with a question to answer. */
    Personal<T> with(T page, T address) {
        return new Personal<>(
                leavePage,
                leaveAddress,
                readerPage,
                Optional.of(page),
                Optional.of(address),
                next,
                until,
                received,
                hour,
                days,
                zone,
                country,
                plain,
                hintOffset,
                hintZone,
                hintTime);
    }

    /** The same with where the reader seems to be. */
    Personal<T> hinting(Optional<T> offset, Optional<T> place, Optional<T> time) {
        return new Personal<>(
                leavePage,
                leaveAddress,
                readerPage,
                confirmPage,
                confirmAddress,
                next,
                until,
                received,
                hour,
                days,
                zone,
                country,
                plain,
                offset,
                place,
                time);
    }

    /** All values in their order, missing ones too. */
    List<Optional<T>> values() {
        return List.of(
                leavePage,
                leaveAddress,
                readerPage,
                confirmPage,
                confirmAddress,
                next,
                until,
                received,
                hour,
                days,
                zone,
                country,
                plain,
                hintOffset,
                hintZone,
                hintTime);
    }

    /** Another value for each that is there, made from its place in the order and itself. */
    <R> Personal<R> map(BiFunction<Integer, T, R> other) {
        List<Optional<T>> old = values();
        List<Optional<R>> now = Stream.iterate(0, i -> i + 1)
                .limit(old.size())
                .map(i -> old.get(i).map(v -> other.apply(i, v)))
                .toList();
        return new Personal<>(
                now.get(0),
                now.get(1),
                now.get(2),
                now.get(3),
                now.get(4),
                now.get(5),
                now.get(6),
                now.get(7),
                now.get(8),
                now.get(9),
                now.get(10),
                now.get(11),
                now.get(12),
                now.get(13),
                now.get(14),
                now.get(15));
    }

    /** Which of the values are there: a bit for each, in their order. */
    int shape() {
        int shape = 0;
        for (Optional<T> value : values()) {
            shape = shape << 1 | (value.isPresent() ? 1 : 0);
        }
        return shape;
    }

    /** Words with single blanks between them: so no value can break a line or vanish. */
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
}
