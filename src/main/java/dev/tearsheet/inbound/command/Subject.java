package dev.tearsheet.inbound.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the subject of a mail says besides its words: whether it answers or passes on, and a token in it. */
public final class Subject {
    private static final Pattern REPLY = Pattern.compile(
            "^(re|aw|sv|antw|vs|res|ref|rif|r|odp|ynt|atb|回复|回覆|השב|απ|σχετ|на)(\\[\\d+\\]|\\^\\d+)?[:：]\\s*");
    private static final Pattern FORWARD = Pattern.compile("^(fwd|fw|wg|tr|rv|i)[:：].*");
    private static final Pattern CONFIRM = Pattern.compile("(?:.{0,300}\\bconfirm )?([0-9a-z]{26})");

    private final String line;
    private final String rest;

    public Subject(String subject) {
        this.line = Line.plain(subject);
        this.rest = withoutPrefixes(line);
    }

    /** The subject without "Re:" and its kin, as often as they stand there. */
    public String words() {
        return rest;
    }

    public boolean isReply() {
        return !rest.equals(line);
    }

    /** Whether the mail passes another one on: what is in it, its sender did not write. */
    public boolean isForward() {
        return FORWARD.matcher(rest).matches();
    }

    /** A confirmation token that stands alone in a subject or behind the word "confirm". */
    public Optional<String> confirmation() {
        Matcher token = CONFIRM.matcher(rest);
        return token.matches() ? Optional.of(token.group(1)) : Optional.empty();
    }

    private static String withoutPrefixes(String line) {
        String rest = line;
        Matcher prefix = REPLY.matcher(rest);
        while (prefix.find()) {
            rest = rest.substring(prefix.end());
            prefix = REPLY.matcher(rest);
        }
        return rest;
    }
}
