package dev.tearsheet.cli.shared;

/** What stands in the files that commands write for spreadsheets. */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** So that no spreadsheet takes a text for a formula. */
    public static String harmless(String text) {
        return begins(text) ? "'" + text : text;
    }

    /** As it was before it was made harmless. */
    public static String asItWas(String field) {
        return field.startsWith("'") && begins(field.substring(1)) ? field.substring(1) : field;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
