package dev.tearsheet.lesson.marker;

import java.util.Optional;

/** Recognises Roman numerals with a sign behind them: I. II) III – . */
final class RomanNumerals implements Family {
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final int LONGEST = 7;

    @Override
    public Optional<Marker> find(String line, int from) {
        int end = from;
        while (end < line.length() && end - from <= LONGEST && "IVXL".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        int number = value(line.substring(from, end));
        int sign = Scan.blanksEnd(line, end);
        if (number == 0 || !Scan.isSeparator(line, sign) || line.charAt(sign) == '-' && sign == end) {
            return Optional.empty();
        }
        boolean atEnd = sign + 1 >= line.length();
        if (!atEnd && !Character.isWhitespace(line.charAt(sign + 1))) {
            return Optional.empty();
        }
        return Optional.of(new Marker("I" + line.charAt(sign), "roman", number, Scan.gapEnd(line, end)));
    }

    private static int value(String numeral) {
        for (int ten = 0; ten < TENS.length; ten++) {
            for (int one = 0; one < ONES.length; one++) {
                if (!numeral.isEmpty() && numeral.equals(TENS[ten] + ONES[one])) {
                    return ten * 10 + one;
                }
            }
        }
        return 0;
    }
}
