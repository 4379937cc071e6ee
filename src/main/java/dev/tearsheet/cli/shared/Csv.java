package dev.tearsheet.cli.shared;

/** What stands in the files that commands write for spreadsheets. */
public final class Csv {
    private Csv() {}

    /** So that no spreadsheet takes a text for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
