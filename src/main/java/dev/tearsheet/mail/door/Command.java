package dev.tearsheet.mail.door;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client says in one line.
 *
 * @param verb in upper case; empty if the line has none
 */
record Command(String verb, String argument) {
    /** A path with an old source route (RFC 5321 section 4.1.2), which is left out, and without brackets as some write. */
    private static final Pattern PATH = Pattern.compile(
            "(?i)(?:FROM|TO): {0,9}(?:<(?:@[^:<>]{0,255}:)?((?:\"[^\"\\p{Cntrl}]{0,64}\"|[^<>\"\\p{Cntrl}]){0,320})>|([^<> \\p{Cntrl}]{1,320}))(?: (.{0,1000}))?");

    private static final Pattern SIZE = Pattern.compile("(?i)(?:^| )SIZE=(\\d{1,18})(?: |$)");
    private static final Pattern BODY = Pattern.compile("(?i)(?:^| )BODY=([^ ]{1,40})(?: |$)");

    static Command of(String line) {
        String[] words = line.strip().split(" ", 2);
        return new Command(words[0].toUpperCase(Locale.ROOT), words.length < 2 ? "" : words[1].strip());
    }

    /**
     * The path of MAIL or RCPT with its parameters.
     *
     * @param address empty for the null sender
     * @param size that the mail will have; 0 if it is not said
     */
    record Path(String address, long size, boolean binary) {}

    /** The path after {@code FROM:} or {@code TO:}; none if it cannot be read. */
    Optional<Path> path(String keyword) {
        Matcher path = PATH.matcher(argument);
        if (!argument.toUpperCase(Locale.ROOT).startsWith(keyword + ":") || !path.matches()) {
            return Optional.empty();
        }
        String address = path.group(1) == null ? path.group(2) : path.group(1).strip();
        String parameters = path.group(3) == null ? "" : path.group(3);
        Matcher size = SIZE.matcher(parameters);
        Matcher body = BODY.matcher(parameters);
        boolean binary = body.find() && body.group(1).equalsIgnoreCase("BINARYMIME");
        return Optional.of(new Path(address, size.find() ? Long.parseLong(size.group(1)) : 0, binary));
    }
}
