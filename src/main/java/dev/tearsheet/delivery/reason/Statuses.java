package dev.tearsheet.delivery.reason;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an enhanced status means by itself: RFC 3463 and the registry of RFC 5248 with its additions, and what Microsoft
 * and Google made of it. The first digit is left out: it says how long, not why.
 */
final class Statuses {
    /** Those that say more than any text beside them does. */
    private static final Map<String, Reason> SURE = Map.ofEntries(
            entry("1.6", Reason.HAS_MOVED),
            // RFC 7372: no DKIM signature, SPF, reverse DNS, and several of them.
            entry("7.20", Reason.AUTH_FAILURE),
            entry("7.21", Reason.AUTH_FAILURE),
            entry("7.22", Reason.AUTH_FAILURE),
            entry("7.23", Reason.AUTH_FAILURE),
            entry("7.24", Reason.AUTH_FAILURE),
            entry("7.25", Reason.REQUIRE_PTR),
            entry("7.26", Reason.AUTH_FAILURE),
            entry("7.509", Reason.AUTH_FAILURE),
            entry("7.515", Reason.SECURITY_ERROR));

    private static final Map<String, Reason> USUAL = Map.ofEntries(
            entry("1.0", Reason.USER_UNKNOWN),
            entry("1.1", Reason.USER_UNKNOWN),
            entry("1.2", Reason.HOST_UNKNOWN),
            entry("1.3", Reason.USER_UNKNOWN),
            entry("1.4", Reason.FILTERED),
            entry("1.5", Reason.USER_UNKNOWN),
            entry("1.7", Reason.REJECTED),
            entry("1.8", Reason.REJECTED),
            entry("1.9", Reason.SYSTEM_ERROR),
            // Null MX (RFC 7505); Exchange uses it for an unknown recipient and says so.
            entry("1.10", Reason.NOT_ACCEPT),
            entry("1.351", Reason.USER_UNKNOWN),
            entry("2.0", Reason.FILTERED),
            entry("2.1", Reason.SUSPEND),
            entry("2.2", Reason.MAILBOX_FULL),
            entry("2.3", Reason.EXCEED_LIMIT),
            entry("2.4", Reason.FILTERED),
            entry("2.121", Reason.SPEEDING),
            entry("2.122", Reason.SPEEDING),
            entry("3.0", Reason.SYSTEM_ERROR),
            entry("3.1", Reason.SYSTEM_FULL),
            entry("3.2", Reason.NOT_ACCEPT),
            entry("3.3", Reason.SYSTEM_ERROR),
            entry("3.4", Reason.MESG_TOO_BIG),
            entry("3.5", Reason.SYSTEM_ERROR),
            entry("4.0", Reason.NETWORK_ERROR),
            entry("4.1", Reason.EXPIRED),
            entry("4.2", Reason.EXPIRED),
            entry("4.3", Reason.SYSTEM_ERROR),
            entry("4.4", Reason.HOST_UNKNOWN),
            entry("4.5", Reason.NETWORK_ERROR),
            entry("4.6", Reason.NETWORK_ERROR),
            entry("4.7", Reason.EXPIRED),
            entry("4.14", Reason.NETWORK_ERROR),
            entry("4.310", Reason.HOST_UNKNOWN),
            entry("4.312", Reason.NETWORK_ERROR),
            entry("4.316", Reason.EXPIRED),
            entry("4.317", Reason.FAILED_STARTTLS),
            entry("5.1", Reason.SYNTAX_ERROR),
            entry("5.2", Reason.SYNTAX_ERROR),
            entry("5.3", Reason.TOO_MANY_CONN),
            entry("5.4", Reason.SYNTAX_ERROR),
            entry("5.6", Reason.SYNTAX_ERROR),
            entry("7.8", Reason.SECURITY_ERROR),
            entry("7.9", Reason.POLICY_VIOLATION),
            entry("7.13", Reason.SUSPEND),
            entry("7.14", Reason.SECURITY_ERROR),
            entry("7.16", Reason.SYSTEM_ERROR),
            entry("7.17", Reason.HAS_MOVED),
            entry("7.27", Reason.REJECTED),
            entry("7.28", Reason.SPEEDING),
            entry("7.29", Reason.FAILED_STARTTLS),
            entry("7.30", Reason.AUTH_FAILURE),
            entry("7.32", Reason.AUTH_FAILURE),
            entry("7.40", Reason.AUTH_FAILURE),
            entry("7.54", Reason.NO_RELAYING),
            entry("7.64", Reason.NO_RELAYING));

    private static final Pattern CONTENT = Pattern.compile("6\\.\\d+");
    // Microsoft: 5.7.501 to 5.7.5xx suspicious senders, 5.7.606 to 649 banned numbers, 5.7.7xx banned tenants.
    private static final Pattern BANNED = Pattern.compile("7\\.(5[01]\\d|6[0-4]\\d|7\\d\\d)");
    private static final Pattern SECURITY = Pattern.compile("7\\.\\d+");

    private Statuses() {}

    static Optional<Reason> sure(String status) {
        return Optional.ofNullable(SURE.get(withoutDigit(status)));
    }

    /** As {@link #usual}, without those that are named after a whole subject ({@code x.4.0}) or a mere "no" ({@code x.7.1}). */
    static Optional<Reason> precise(String status) {
        String rest = withoutDigit(status);
        return rest.endsWith(".0") ? Optional.empty() : Optional.ofNullable(USUAL.get(rest));
    }

    static Optional<Reason> usual(String status) {
        String rest = withoutDigit(status);
        return Optional.ofNullable(USUAL.get(rest)).or(() -> byRange(rest));
    }

    private static Optional<Reason> byRange(String rest) {
        if (CONTENT.matcher(rest).matches()) {
            return Optional.of(Reason.CONTENT_ERROR);
        }
        if (BANNED.matcher(rest).matches()) {
            return Optional.of(Reason.BLOCKED);
        }
        return SECURITY.matcher(rest).matches() ? Optional.of(Reason.SECURITY_ERROR) : Optional.empty();
    }

    private static String withoutDigit(String status) {
        return status.length() > 2 ? status.substring(2) : "";
    }
}
