package dev.tearsheet.lesson.marker;

import java.util.Optional;

/** Recognises letters with a sign behind them: A. B) (c). */
final class Letters implements Family {
    @Override
    public Optional<Marker> find(String line, int from) {
        boolean bracket = line.startsWith("(", from);
        int at = bracket ? from + 1 : from;
        int sign = at + 1;
        if (sign >= line.length() || !isLetter(line.charAt(at))) {
            return Optional.empty();
        }
        char closer = line.charAt(sign);
        boolean closed = bracket ? closer == ')' : closer == ')' || closer == '.' || closer == ':';
        boolean blank = sign + 1 < line.length() && Character.isWhitespace(line.charAt(sign + 1));
        if (!closed || !blank) {
            return Optional.empty();
        }
        char letter = Character.toLowerCase(line.charAt(at));
        String form = (bracket ? "(" : "") + (Character.isUpperCase(line.charAt(at)) ? "A" : "a") + closer;
        return Optional.of(new Marker(form, "letter", letter - 'a' + 1, Scan.blanksEnd(line, sign + 1)));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
