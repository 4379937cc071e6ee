package dev.tearsheet.inbound.order;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;

/**
 * Whether the mail server before us says that a mail is from who it says: DMARC passed for the domain of the author, or
 * a DKIM signature of that domain or one above it did (RFC 8601). Only the first word of the server that we trust
 * counts; who writes its name into a header of their own comes below it.
 */
final class AlignedPass {
    private static final int LONGEST = 4000;
    private static final Pattern COMMENT = Pattern.compile("\\([^()]{0,500}\\)");
    private static final Pattern PASS = Pattern.compile(
            "\\s*(dmarc|dkim)\\s*=\\s*pass\\b.{0,500}?\\bheader\\.(?:from|d)\\s*=\\s*([^\\s;]{1,255}).*");

    private final String trusted;

    /** @param trusted the name by which that server signs its results; empty if there is none */
    AlignedPass(String trusted) {
        this.trusted = trusted.toLowerCase(Locale.ROOT);
    }

    boolean of(IncomingMail mail) {
        String author = mail.from().map(f -> f.asciiDomain()).orElse("");
        return !trusted.isEmpty()
                && !author.isEmpty()
                && mail.all("authentication-results").stream()
                        .map(AlignedPass::plain)
                        .filter(results -> results.split("[;\\s]", 2)[0].equals(trusted))
                        .findFirst()
                        .filter(results -> isPass(results, author))
                        .isPresent();
    }

    private static boolean isPass(String results, String author) {
        for (String result : results.split(";")) {
            Matcher pass = PASS.matcher(result);
            if (pass.matches()) {
                String domain = pass.group(2);
                boolean above = pass.group(1).equals("dkim") && author.endsWith("." + domain) && domain.contains(".");
                if (author.equals(domain) || above) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String plain(String header) {
        String some = header.substring(0, Math.min(header.length(), LONGEST));
        return COMMENT.matcher(some).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
