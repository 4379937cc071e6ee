package dev.tearsheet.inbound.bounce;

import java.util.List;
import java.util.regex.Pattern;

/** Where, in a text, the mail that came back begins. */
record ReturnedMail(String before, String mail) {
    private static final int MOST_LINES = 3_000;
    /** How servers announce it; "the original message was received at" is Sendmail's first line and no such mark. */
    private static final Pattern MARK = Pattern.compile(
            "(?i)[\\s>*=|#_-]{0,100}+((\\w{1,12} )?original (message|mail)( (follows|info|header|text|attached|headers?)\\b.*|[\\s:*=|#_.-]*$)"
                    + "|below this line is|(this|below|enclosed|included|attached|here|following) is (a|the) (copy|header|original)"
                    + "|(unsent|returned|undelivered|failed|bounced) (message|mail) (follows|below|header)"
                    + "|message (text|headers?|body) follows|a copy of (the|your) (original )?(message|mail)\\b"
                    + "|the header of the original|headers? of the original|copy of the (original )?(message|header)"
                    + "|start of returned message|(the )?(first|last) .{0,20}lines of (the|your) (original )?message"
                    + "|---+ ?(original|returned|undelivered) (message|mail)).*");
    /** Header fields that no notice has among its own words. */
    private static final Pattern HEADER = Pattern.compile(
            "(?i)(> ?)?(received: ?(from|by|\\(| )|return-path: ?<|x-originating-ip:|dkim-signature:|mime-version: 1).*");

    static ReturnedMail in(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String head = line.length() > 200 ? line.substring(0, 200) : line;
            if (i > 0 && (MARK.matcher(head).matches() || HEADER.matcher(head).matches())) {
                return new ReturnedMail(joined(lines, 0, i), joined(lines, i, lines.size()));
            }
        }
        return new ReturnedMail(joined(lines, 0, lines.size()), "");
    }

    private static String joined(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to));
    }
}
