package dev.tearsheet.inbound.order;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;

/**
 * Whether the mail server before us says that a mail is from who it says: DMARC passed for the domain of the author, or
 * a DKIM signature of that domain or one above it did (RFC 8601).
 */
final class AlignedPass {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]{0,500}\\)");
    private static final Pattern PASS = Pattern.compile(
            "\\s*(dmarc|dkim)\\s*=\\s*pass\\b.{0,500}?\\bheader\\.(?:from|d)\\s*=\\s*([^\\s;]{1,255}).*");

    private final TrustedResults results;

    AlignedPass(TrustedResults results) {
        this.results = results;
    }

    boolean of(IncomingMail mail) {
        String author = mail.from().map(f -> f.asciiDomain()).orElse("");
        return !author.isEmpty()
                && results.of(mail)
                        .map(said -> COMMENT.matcher(said).replaceAll(" "))
                        .filter(said -> isPass(said, author))
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
}
