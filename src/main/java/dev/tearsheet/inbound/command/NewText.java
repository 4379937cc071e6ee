package dev.tearsheet.inbound.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text that a reader wrote above, or below, what the mail program quoted. Quoted text is never an order. */
final class NewText {
    private static final int LINES = 10;
    private static final Pattern QUOTE_BEGINS =
            Pattern.compile("(?i)\\s*(>|-- ?$|_{5,}|-{2,} ?(original|urspr|mensaje|message d'origine|forwarded)"
                    + "|(from|von|de|da|van|fra|från|od|отправитель): ?\\S"
                    + "|sent from my |von meinem .* gesendet|enviado desde|envoyé de).*"
                    + "|\\s*(on|am|le|el|il|op|den|em|w dniu) .{4,200} (wrote|schrieb|a écrit|escribió|ha scritto|schreef"
                    + "|skrev|escreveu|napisał\\(?a?\\)?)( .{0,100})?:\\s*");

    private NewText() {}

    /** The first line that the writer typed, within the first ten; else, for who answers below, the last one. */
    static Optional<String> firstLine(String text) {
        List<String> lines = text.lines().map(NewText::shortened).toList();
        for (int i = 0, seen = 0; i < lines.size() && seen < LINES; i++) {
            if (QUOTE_BEGINS.matcher(lines.get(i)).matches()) {
                return lastLine(lines);
            }
            if (!lines.get(i).isBlank()) {
                return Optional.of(lines.get(i).strip());
            }
        }
        return Optional.empty();
    }

    /** Where something may be ordered: in the first line that was typed, or below it if that only greets. */
    static Stream<String> firstLines(String text) {
        Optional<String> first = firstLine(text);
        Optional<String> below = first.filter(Courtesy::isSalutation)
                .flatMap(hello -> firstLine(text.substring(text.indexOf(hello) + hello.length())));
        return Stream.concat(first.stream(), below.stream());
    }

    /** All lines that were typed above what is quoted, without a greeting, within the first ten. */
    static List<String> lines(String text) {
        List<String> typed = text.lines()
                .map(NewText::shortened)
                .takeWhile(line -> !QUOTE_BEGINS.matcher(line).matches())
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .map(String::strip)
                .toList();
        boolean greets = !typed.isEmpty() && Courtesy.isSalutation(typed.get(0));
        return greets ? typed.subList(1, typed.size()) : typed;
    }

    /** The last line, if it is not quoted and stands right below quoted lines. */
    private static Optional<String> lastLine(List<String> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        boolean quoteAbove = last > 0
                && lines.subList(0, last).stream()
                        .anyMatch(l -> l.stripLeading().startsWith(">"));
        return quoteAbove && !QUOTE_BEGINS.matcher(lines.get(last)).matches()
                ? Optional.of(lines.get(last).strip())
                : Optional.empty();
    }

    private static String shortened(String line) {
        return line.length() > 400 ? line.substring(0, 400) : line;
    }
}
