package dev.tearsheet.inbound;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.inbound.Command.Verb;

/**
 * Reads a command from a line that a person typed. The verb must be the whole line, or the verb and well-formed
 * arguments: a sentence is for a human.
 */
public final class CommandReader {
    private static final Map<Verb, String> WORDS = Map.of(
            Verb.JOIN, "join subscribe start anmelden abonnieren alta suscribir abonner inscrire",
            Verb.LEAVE,
                    "leave unsubscribe stop signoff remove cancel abmelden abbestellen baja cancelar désabonner"
                            + " desabonner arrêter",
            Verb.PAUSE, "pause pausa pausieren",
            Verb.RESUME, "resume continue weiter fortsetzen reanudar seguir reprendre continuer",
            Verb.HELP, "help info ? hilfe ayuda aide");

    private static final Map<String, Verb> BY_WORD = WORDS.entrySet().stream()
            .flatMap(e -> Stream.of(e.getValue().split(" ")).map(w -> Map.entry(w, e.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})( (days?|tage?|d[ií]as?|jours?))?");
    private static final Pattern REPLY_PREFIX = Pattern.compile(
            "^(re|aw|sv|antw|vs|res|ref|rif|r|odp|ynt|atb|回复|回覆|השב|απ|σχετ|на)(\\[\\d+\\]|\\^\\d+)?[:：]\\s*");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CONFIRM = Pattern.compile("(?:.*\\bconfirm )?([0-9a-z]{26})");

    /** The command of one line, if it is one and nothing else. */
    public Optional<Command> line(String typed) {
        String line = plain(typed).replaceAll("[.!]+$", "");
        int blank = line.indexOf(' ');
        Verb verb = BY_WORD.get(blank < 0 ? line : line.substring(0, blank));
        String rest = blank < 0 ? "" : line.substring(blank + 1);
        if (verb == null) {
            return Optional.empty();
        }
        if (verb == Verb.PAUSE && !rest.isEmpty()) {
            Matcher days = DAYS.matcher(rest);
            return days.matches() ? Optional.of(new Command(verb, Integer.parseInt(days.group(1)))) : Optional.empty();
        }
        // "subscribe when-a-man-cries": the address has said which campaign already.
        boolean alone = rest.isEmpty() || verb == Verb.JOIN && rest.indexOf(' ') < 0;
        return alone ? Optional.of(Command.of(verb)) : Optional.empty();
    }

    /** The subject without "Re:" and its kin, as often as they stand there. */
    public String withoutReplyPrefixes(String subject) {
        String rest = plain(subject);
        Matcher prefix = REPLY_PREFIX.matcher(rest);
        while (prefix.find()) {
            rest = rest.substring(prefix.end());
            prefix = REPLY_PREFIX.matcher(rest);
        }
        return rest;
    }

    public boolean isReply(String subject) {
        return REPLY_PREFIX.matcher(plain(subject)).find();
    }

    /** A confirmation token that stands alone in a subject or behind the word "confirm". */
    public Optional<String> confirmation(String subject) {
        Matcher token = CONFIRM.matcher(withoutReplyPrefixes(subject));
        return token.matches() ? Optional.of(token.group(1)) : Optional.empty();
    }

    /** As it is compared: compatible characters as one, no case, nothing invisible, single blanks. */
    static String plain(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        String folded = Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }
}
