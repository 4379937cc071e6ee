package dev.tearsheet.inbound.order;

import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.inbound.IncomingMail;

/**
 * What the mail server before us found out about the author of a mail (RFC 8601). Only the first word of the server
 * that we trust counts; who writes its name into a header of their own comes below it.
 */
final class TrustedResults {
    private static final int LONGEST = 4000;

    private final String trusted;

    /** @param trusted the name by which that server signs its results; empty if there is none */
    TrustedResults(String trusted) {
        this.trusted = trusted.toLowerCase(Locale.ROOT);
    }

    /** In lower case, comments and all; nothing if no server is trusted or it said nothing. */
    Optional<String> of(IncomingMail mail) {
        return mail.all("authentication-results").stream()
                .map(header -> header.substring(0, Math.min(header.length(), LONGEST)))
                .map(header -> header.strip().toLowerCase(Locale.ROOT))
                .filter(header -> !trusted.isEmpty() && header.split("[;\\s(]", 2)[0].equals(trusted))
                .findFirst();
    }
}
