package dev.tearsheet.mail.relay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the relay answered to one command.
 *
 * @param lines as they came, such as {@code 250-first}, {@code 250 last}
 */
record Reply(int code, String lines) {
    /**
     * Texts by which a relay says that it does not want this engine, whoever the mail is for. Postfix says all of them
     * at RCPT, because it waits with every refusal until then ({@code smtpd_delay_reject}).
     */
    private static final Pattern AGAINST_US = Pattern.compile(
            "relay(ing)? (access )?(is )?(denied|prohibited|not (allowed|permitted))|not (allowed|permitted) to relay"
                    + "|unable to relay|authentication (is )?required|not authenticated|must (first )?authenticate"
                    + "|must issue a starttls|encryption (is )?required|(client host|helo command|sender address) rejected",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STATUS = Pattern.compile("^[245]\\.\\d{1,3}\\.\\d{1,3} ");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 1_000;

    /**
     * The lines joined. An enhanced status, which stands on every line (RFC 2034 section 3), is kept once. Few answers are
     * ever read, so it is worked out then.
     */
    String text() {
        StringBuilder text = new StringBuilder().append(code);
        String status = "";
        for (String line : lines.split("\n")) {
            String words = line.length() > 4
                    ? CONTROL.matcher(line.substring(4)).replaceAll(" ").strip()
                    : "";
            if (!status.isEmpty() && words.startsWith(status)) {
                words = words.substring(status.length());
            } else if (status.isEmpty()) {
                Matcher found = STATUS.matcher(words);
                status = found.find() ? found.group() : "";
            }
            text.append(words.isEmpty() ? "" : " ").append(words);
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }

    boolean isPositive() {
        return code / 100 == 2;
    }

    boolean isTransient() {
        return code / 100 == 4;
    }

    boolean isPermanent() {
        return code / 100 == 5;
    }

    /** The relay is about to close the connection (RFC 5321 section 3.8). */
    boolean isClosing() {
        return code == 421;
    }

    /** Whether the relay refuses the engine or its settings and not the recipient. */
    boolean isAgainstUs() {
        return code == 530
                || code == 534
                || code == 535
                || code == 538
                || AGAINST_US.matcher(text()).find();
    }
}
