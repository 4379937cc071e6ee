package dev.tearsheet.inbound.command;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a person wrote "yes" above what is quoted: holiday notices never do. */
public final class YesWord {
    private static final Set<String> WORDS =
            Set.of("yes", "confirm", "ok", "ja", "bestatigen", "oui", "confirmer", "si", "confirmo");
    private static final Pattern END = Pattern.compile("[\\s,.!].*");

    private YesWord() {}

    /** In the first line that its writer typed, as its first word. */
    public static boolean standsIn(String text) {
        return NewText.firstLines(text)
                .map(Line::bare)
                .map(line -> END.matcher(line).replaceFirst(""))
                .anyMatch(WORDS::contains);
    }
}
