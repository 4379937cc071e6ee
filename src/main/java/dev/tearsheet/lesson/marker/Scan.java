package dev.tearsheet.lesson.marker;

/** Small steps along a line, each to the position behind what it passes over. */
final class Scan {
    /** Between a number and its title: "1: ", "1 – ", "1 - ", "1 | ". */
    private static final String SEPARATORS = ":.)/|\u2013\u2014-";

    private Scan() {}

    static int digitsEnd(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    static int lettersEnd(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isLetter(line.charAt(at))) {
            at++;
        }
        return at;
    }

    static int blanksEnd(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Past blanks, stars and a colon or dash that stands between a marker and its title. */
    static int gapEnd(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == '*' || line.charAt(at) == '_')) {
            at++;
        }
        at = blanksEnd(line, at);
        if (at < line.length() && SEPARATORS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return blanksEnd(line, at);
    }

    static boolean isSeparator(String line, int at) {
        return at < line.length() && SEPARATORS.indexOf(line.charAt(at)) >= 0;
    }
}
