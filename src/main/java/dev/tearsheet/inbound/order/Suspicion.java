package dev.tearsheet.inbound.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;

/**
 * Mail that the server before us took for spam, or whose author it found to be forged: the author's name is then nobody's,
 * and nothing is mailed to it but the one question whether to join, or whether to leave.
 */
final class Suspicion {
    private static final List<String> FLAGS = List.of("x-spam-flag", "x-spam-status", "x-spam");
    private static final Pattern YES = Pattern.compile("(?i)\\s*yes\\b.*", Pattern.DOTALL);
    private static final Pattern DMARC = Pattern.compile("\\bdmarc\\s*=\\s*(\\w{1,20})");
    private static final Pattern DMARC_FAILS = Pattern.compile("\\bdmarc\\s*=\\s*fail\\b[^;]{0,300}");
    private static final Pattern NO_POLICY = Pattern.compile("\\bp\\s*=\\s*none\\b");
    private static final Pattern SPF_FAILS = Pattern.compile("\\bspf\\s*=\\s*fail\\b");
    private static final Pattern DKIM_FAILS = Pattern.compile("\\bdkim\\s*=\\s*fail\\b");
    private static final Pattern ONE_PASSES = Pattern.compile("\\b(spf|dkim)\\s*=\\s*pass\\b");

    private final TrustedResults results;

    Suspicion(TrustedResults results) {
        this.results = results;
    }

    /** Why, in a few words; nothing if there is none. */
    Optional<String> about(IncomingMail mail) {
        return isSpam(mail) ? Optional.of("flagged as spam") : results.of(mail).flatMap(Suspicion::failure);
    }

    static boolean isSpam(IncomingMail mail) {
        return FLAGS.stream()
                .flatMap(flag -> mail.all(flag).stream())
                .anyMatch(value -> YES.matcher(value).matches());
    }

    /** A domain that asks for nothing (p=none) is not yet sure of its own mail. */
    private static Optional<String> failure(String results) {
        if (DMARC.matcher(results).find()) {
            var fails = DMARC_FAILS.matcher(results);
            return fails.find() && !NO_POLICY.matcher(fails.group()).find()
                    ? Optional.of("dmarc=fail")
                    : Optional.empty();
        }
        if (ONE_PASSES.matcher(results).find()) {
            return Optional.empty();
        }
        if (SPF_FAILS.matcher(results).find()) {
            return Optional.of("spf=fail");
        }
        return DKIM_FAILS.matcher(results).find() ? Optional.of("dkim=fail") : Optional.empty();
    }
}
