package dev.tearsheet.app.settings;

/** A password: it is not shown where settings are printed or logged. */
public record Secret(String value) {
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** A text such as an address of a database, without the password that may be in it. */
    static String masked(String text) {
        return text.replaceAll("(?i)(password=)[^&;]*", "$1***").replaceAll("(://[^/@:]*:).*@", "$1***@");
    }

    @Override
    public String toString() {
        return isEmpty() ? "" : "***";
    }
}
