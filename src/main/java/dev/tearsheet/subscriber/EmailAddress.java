package dev.tearsheet.subscriber;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.sanctionco.jmail.Email;
import com.sanctionco.jmail.JMail;
import dev.tearsheet.subscriber.InvalidAddress.Why;

/**
 * An e-mail address to which a person can be reached, as it was typed.
 *
 * <p>Two addresses are the same person's if their {@link #key()} is equal: the local part compared without case, the
 * domain as lower-case A-labels (RFC 5321 section 2.4 lets local parts differ by case; nobody's do). Quoted local
 * parts, comments, address literals and domains without a dot are refused although RFC 5322 has them: they reach
 * nobody who subscribes, and they are what injection is made of.
 */
public record EmailAddress(String local, String domain) {
    static final int LONGEST_LOCAL = 64;
    static final int LONGEST = 254;
    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");
    /** java.net.IDN follows IDNA 2003, which maps these to other letters and so to another domain. */
    private static final Pattern OTHER_DOMAIN_IN_2003 = Pattern.compile("[\u00df\u03c2\u200c\u200d]");

    private static final Pattern PLAIN_LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]+");

    private static final Pattern ROLE = Pattern.compile(
            "abuse|postmaster|hostmaster|webmaster|security|mailer-daemon|no-?reply|do-?not-?reply|bounces?|owner-.*|"
                    + ".*-(request|owner|bounces|admin)|listserv|majordomo|mailman|sympa|ezmlm|root",
            Pattern.CASE_INSENSITIVE);

    public EmailAddress {
        check(local, domain);
    }

    /**
     * Reads an address such as {@code ann@example.org}.
     *
     * @throws InvalidAddress with a sentence that says what is wrong
     */
    public static EmailAddress parse(String text) {
        String trimmed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || at == trimmed.length() - 1) {
            throw new InvalidAddress(Why.NO_AT);
        }
        return new EmailAddress(trimmed.substring(0, at), trimmed.substring(at + 1));
    }

    public static Optional<EmailAddress> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidAddress e) {
            return Optional.empty();
        }
    }

    /** By this two addresses are told apart. */
    public String key() {
        return local.toLowerCase(Locale.ROOT) + "@" + asciiDomain();
    }

    /**
     * The mailbox behind it, as far as one can tell: without a {@code +tag} and, at Gmail, without dots. Only for
     * limits: one person can have many addresses.
     */
    public String mailbox() {
        String host = asciiDomain();
        int plus = local.indexOf('+');
        String name = (plus > 0 ? local.substring(0, plus) : local).toLowerCase(Locale.ROOT);
        return (GMAIL.contains(host) ? name.replace(".", "") : name) + "@" + host;
    }

    /** The domain in lower-case A-labels (RFC 5890), as it goes on the wire. */
    public String asciiDomain() {
        return toAscii(domain);
    }

    /** Whether the local part needs a relay that speaks SMTPUTF8 (RFC 6531). */
    public boolean needsUtf8() {
        return !local.chars().allMatch(c -> c < 0x80);
    }

    /** Whether it is an office's or a robot's, not a person's (RFC 2142 and what mail systems use). */
    public boolean isRole() {
        return ROLE.matcher(local).matches();
    }

    /** The form for the envelope and the header: the local part as typed, the domain in A-labels. */
    public String wire() {
        return local + "@" + asciiDomain();
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }

    private static void check(String local, String domain) {
        if (local.codePointCount(0, local.length()) > LONGEST_LOCAL) {
            throw new InvalidAddress(Why.LONG_NAME);
        }
        if (!PLAIN_LOCAL.matcher(local).matches()) {
            throw new InvalidAddress(Why.CHARACTER);
        }
        if (OTHER_DOMAIN_IN_2003.matcher(domain).find()) {
            throw new InvalidAddress(Why.OTHER_DOMAIN);
        }
        String wire = local + "@" + toAscii(domain);
        if (wire.length() > LONGEST || domain.indexOf('.') < 0) {
            throw new InvalidAddress(wire.length() > LONGEST ? Why.LONG : Why.NO_DOT);
        }
        if (!JMail.strictValidator()
                .tryParse(wire)
                .map(Email::toString)
                .filter(wire::equals)
                .isPresent()) {
            throw new InvalidAddress(Why.UNREACHABLE);
        }
    }

    private static String toAscii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new InvalidAddress(Why.NO_DOMAIN);
        }
    }
}
