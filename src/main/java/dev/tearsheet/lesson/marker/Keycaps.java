package dev.tearsheet.lesson.marker;

import java.util.Optional;

/** Recognises digits drawn as keys or in circles: 1️⃣, 🔟, ①. */
final class Keycaps implements Family {
    private static final int TEN_KEY = 0x1F51F;
    private static final int KEYCAP = 0x20E3;

    @Override
    public Optional<Marker> find(String line, int from) {
        int at = from;
        int number = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            int end = keyEnd(line, at);
            if (end < 0) {
                break;
            }
            number = c == TEN_KEY ? 10 : isCircledDigit(c) ? c - 0x2460 + 1 : number * 10 + (c - '0');
            at = end;
        }
        return number < 1 || number > 999
                ? Optional.empty()
                : Optional.of(new Marker("keycap", "number", number, Scan.gapEnd(line, at)));
    }

    /** A symbol that is a number by itself; a keycap is a digit first. */
    static boolean isNumber(int c) {
        return c == TEN_KEY || isCircledDigit(c);
    }

    private static boolean isCircledDigit(int c) {
        return c >= 0x2460 && c <= 0x2473;
    }

    private static int keyEnd(String line, int at) {
        int c = line.codePointAt(at);
        if (isNumber(c)) {
            return at + Character.charCount(c);
        }
        if (c < '0' || c > '9') {
            return -1;
        }
        int next = at + 1 < line.length() && line.charAt(at + 1) == 0xFE0F ? at + 2 : at + 1;
        return next < line.length() && line.charAt(next) == KEYCAP ? next + 1 : -1;
    }
}
