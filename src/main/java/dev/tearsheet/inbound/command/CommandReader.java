package dev.tearsheet.inbound.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a command from a line that a person typed. The verb must be the whole line, or the verb and well-formed
 * arguments, with nothing but courtesy around it: every other sentence is for a human.
 */
public final class CommandReader {
    /** Marks, quotation marks and pictures: people put a word between them as they have read it, and smile behind it. */
    private static final String DECORATION = "[\\s\"'`´*_.!“”„‟«»‹›‘’‚\\p{So}\\p{Sk}\\uFE0F]";

    private static final Pattern DECORATED = Pattern.compile("^" + DECORATION + "{1,20}|" + DECORATION + "{1,20}$");

    /** The command of one line, if it is one and nothing else. */
    public Optional<Command> line(String line) {
        String typed = undecorated(line);
        String bare = Line.bare(typed);
        return Vocabulary.verb(first(bare)).flatMap(verb -> verb.arguments().read(rest(bare), rest(typed)));
    }

    /** The same for who asks politely: with the words around it that say nothing. */
    public Optional<Command> request(String line) {
        return line(line)
                .or(() -> Courtesy.without(undecorated(line))
                        .flatMap(this::line)
                        // "Hello all" greets several people.
                        .filter(command -> !(command instanceof Command.All && Courtesy.greets(line))));
    }

    /** The command in a text: its first line that is neither empty nor quoted nor a mere greeting. */
    public Optional<Command> text(String text) {
        return NewText.firstLines(text).flatMap(line -> request(line).stream()).findFirst();
    }

    /**
     * An order that is written wrong and is all that its writer typed: the subject, or the one line of the text, below a
     * greeting perhaps. Only asked of mails in which there is no command.
     *
     * @param subject empty if it is only that of the mail that is answered
     */
    public Optional<Command> slip(String subject, String text) {
        List<String> typed = NewText.lines(text);
        boolean inSubject = typed.isEmpty() && isSlip(subject);
        boolean inText = typed.size() == 1 && isSlip(typed.get(0));
        return inSubject || inText ? Optional.of(new Command.Slip()) : Optional.empty();
    }

    private boolean isSlip(String line) {
        return request(line).isEmpty() && Slips.isOne(undecorated(line));
    }

    private static String undecorated(String line) {
        return DECORATED.matcher(Line.visible(line)).replaceAll("");
    }

    private static String first(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }

    private static String rest(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? "" : line.substring(blank + 1);
    }
}
