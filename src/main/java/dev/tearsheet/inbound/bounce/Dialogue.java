package dev.tearsheet.inbound.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.delivery.reason.Stage;

/** What a notice tells of the SMTP dialogue: which replies there were, and at which command it ended. */
final class Dialogue {
    private static final int MOST_LINES = 600;
    private static final Map<String, Stage> COMMANDS = Map.of(
            "mail", Stage.MAIL,
            "rcpt", Stage.RECIPIENT,
            "data", Stage.CONTENT,
            "dot", Stage.CONTENT,
            "bdat", Stage.CONTENT,
            "ehlo", Stage.HELLO,
            "helo", Stage.HELLO);

    /** Each says it in its own way: Postfix, Exim, Yahoo, Dragonfly, m-FILTER, X3 and X6, in this order. */
    private static final List<Pattern> AFTER = List.of(
            Pattern.compile("(?i)in reply to (?:end of )?(mail|rcpt|data|ehlo|helo)"),
            Pattern.compile("(?i)(?:mailer|server) after (?:pipelined |end of )?(mail|rcpt|data|ehlo|helo)"),
            Pattern.compile("(?i)\\[(mail|rcpt|data|dot)[_\\]]"),
            Pattern.compile("(?i)did not like our (mail|rcpt|data|ehlo|helo)"),
            Pattern.compile("(?i)smtp command\\s{1,4}(mail|rcpt|data|ehlo|helo)"),
            Pattern.compile("(?i)smtp:(mail|rcpt|data)"),
            Pattern.compile("(?i)refused to accept your message \\((mail|rcpt|data)"));

    private static final Pattern CONNECT = Pattern.compile(
            "(?i)after initial connection|in reply to initial|refused to talk to me|while not connected");
    /** qmail names no command. */
    private static final Pattern LIKED_NO_RECIPIENT = Pattern.compile("(?i)does not like recipient");

    private static final Pattern LIKED_NO_CONTENT =
            Pattern.compile("(?i)failed after I sent the message|failed on DATA");
    private static final Pattern LIKED_NO_SENDER = Pattern.compile("(?i)does not like sender|failed on MAIL FROM");

    private static final Pattern SENT =
            Pattern.compile("(?i)[> \\t]{0,6}(?:>>>|In:|<--|C:) ?(mail|rcpt|data|ehlo|helo)\\b.*");
    private static final Pattern REFUSED = Pattern.compile("[> \\t]{0,6}(?:<<<|Out:|-->|S:) ?[45]\\d\\d.*");
    private static final Pattern REPLY =
            Pattern.compile("(?:^|[\\s<:'\"(])[45]\\d\\d[ -](?:[45]\\.\\d|[#A-Z<\\[(\"'-]|[a-z])");

    private static final Pattern NO_RECIPIENT =
            Pattern.compile("(?i)<<< ?5\\d\\d[^\\n]{0,80}(valid recipient|valid rcpt|need rcpt|rcpt command)");

    private Dialogue() {}

    static Stage stage(String text) {
        if (CONNECT.matcher(text).find()) {
            return Stage.CONNECT;
        }
        return AFTER.stream()
                .flatMap(p -> command(p.matcher(text)).stream())
                .findFirst()
                .or(() -> qmail(text))
                .or(() -> transcript(text))
                .orElse(Stage.UNKNOWN);
    }

    private static Optional<Stage> command(Matcher named) {
        return named.find() ? Optional.of(COMMANDS.get(named.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    private static Optional<Stage> qmail(String text) {
        if (LIKED_NO_RECIPIENT.matcher(text).find()) {
            return Optional.of(Stage.RECIPIENT);
        }
        if (LIKED_NO_SENDER.matcher(text).find()) {
            return Optional.of(Stage.MAIL);
        }
        return LIKED_NO_CONTENT.matcher(text).find() ? Optional.of(Stage.CONTENT) : Optional.empty();
    }

    /** Of Sendmail's kind: the last command before the first refusal. */
    private static Optional<Stage> transcript(String text) {
        Stage last = null;
        for (String line : text.lines().limit(MOST_LINES).toList()) {
            String head = line.length() > 200 ? line.substring(0, 200) : line;
            Matcher sent = SENT.matcher(head);
            if (sent.matches()) {
                last = COMMANDS.get(sent.group(1).toLowerCase(Locale.ROOT));
            } else if (REFUSED.matcher(head).matches()) {
                // With pipelining DATA was sent before the answer to RCPT came (RFC 2920).
                boolean early =
                        last == Stage.CONTENT && NO_RECIPIENT.matcher(text).find();
                return Optional.ofNullable(early ? Stage.RECIPIENT : last);
            }
        }
        return Optional.empty();
    }

    /** The paragraphs' ends from the first reply on: what servers said, without the notice's own sentences. */
    static String replies(String text) {
        return List.of(text.split("\\n\\s{0,100}\\n", 200)).stream()
                .flatMap(paragraph -> {
                    Matcher reply = REPLY.matcher(paragraph);
                    return reply.find() ? Stream.of(paragraph.substring(reply.start())) : Stream.empty();
                })
                .collect(Collectors.joining("\n"));
    }
}
