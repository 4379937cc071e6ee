package dev.tearsheet.inbound.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.subscriber.EmailAddress;

/** Reads what a verb is about: a lesson by its number, an address. */
final class Places {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:lesson|lektion|lecon|leccion|no\\.?|nr\\.?|#) ?)?([1-9]\\d{0,3})");
    private static final Pattern START =
            Pattern.compile("(?:(?:from|at|ab|von|a partir de|depuis|de|desde) )?(.{1,20})");
    /** Mail programs write the address of a link behind it. */
    private static final Pattern ADDRESS = Pattern.compile("<?([^<>\\s]{3,254})>?(?: ?<mailto:[^<>\\s]{1,300}>)?");

    private Places() {}

    /** At most one word; there is something to read then. */
    static Optional<String> word(String text) {
        return text.indexOf(' ') < 0 ? Optional.of(text) : Optional.empty();
    }

    /** The number of a lesson, or none; nothing if it is neither. */
    static Optional<Optional<Integer>> number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return number.matches() ? Optional.of(Optional.of(Integer.parseInt(number.group(1)))) : Optional.empty();
    }

    /** Where to begin: with the first lesson if nothing is said. */
    static Optional<Integer> start(String text) {
        Matcher start = START.matcher(text);
        return text.isEmpty()
                ? Optional.of(1)
                : Optional.of(start)
                        .filter(Matcher::matches)
                        .flatMap(m -> number(m.group(1)).flatMap(n -> n));
    }

    static Optional<EmailAddress> address(String typed) {
        Matcher address = ADDRESS.matcher(typed);
        return address.matches() ? EmailAddress.tryParse(address.group(1)) : Optional.empty();
    }
}
