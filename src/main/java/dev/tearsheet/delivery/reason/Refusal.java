package dev.tearsheet.delivery.reason;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server said when it did not take a mail.
 *
 * @param code of the SMTP reply (RFC 5321 section 4.2), 400 to 599; 0 if none is known
 * @param status the enhanced status (RFC 3463) such as {@code 5.1.1}; empty if none is known
 * @param text the reply or whatever else tells why, its lines joined in any way
 * @param stage where it was said
 */
public record Refusal(int code, String status, String text, Stage stage) {
    private static final int LONGEST = 8_000;
    // Neither within an address nor within an IP number, and not the last two digits of a longer status.
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.@:])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.@:/-])([2-5]\\d\\d)(?=[ -]|$)(?! (?:minutes|hours|days|bytes))");

    public Refusal {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Of a text alone: code and status are those that stand in it first, the status that says more before {@code x.0.0}. */
    public static Refusal of(String text, Stage stage) {
        return new Refusal(code(text), status(text), text, stage);
    }

    public static int code(String text) {
        Matcher code = CODE.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return code.find() ? Integer.parseInt(code.group(1)) : 0;
    }

    /** The first status in a text that is not {@code x.0.0}, else the first; empty if there is none. */
    public static String status(String text) {
        Matcher status = STATUS.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String first = "";
        while (status.find()) {
            if (!says(status.group(1)).isEmpty()) {
                return status.group(1);
            }
            first = first.isEmpty() ? status.group(1) : first;
        }
        return first;
    }

    /** A status if it says anything: {@code x.0.0} does not. */
    static String says(String status) {
        return status.endsWith(".0.0") ? "" : status;
    }

    boolean isTransient() {
        return status.isEmpty() ? code / 100 == 4 : status.startsWith("4");
    }

    boolean isPermanent() {
        return status.isEmpty() ? code / 100 == 5 : status.startsWith("5");
    }
}
