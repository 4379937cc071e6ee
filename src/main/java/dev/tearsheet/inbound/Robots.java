package dev.tearsheet.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.OwnAddresses;

/**
 * Tells robots from people, by an ordered list of signs (RFC 3834 section 2). What a robot sends changes nothing and is
 * never answered: not even a confirmation by a holiday notice counts.
 */
public final class Robots {
    private static final int MOST_RECEIVED = 50;

    private static final List<String> ROBOTS_HEADERS =
            List.of("x-autoreply", "x-autorespond", "x-auto-reply", "mailing-list", "x-mailing-list", "feedback-id");

    /** Headers that others have too, and the value by which robots are known. */
    private static final Map<String, String> SAYING_SO =
            Map.of("content-identifier", "auto-replied", "delivered-to", "autoresponder");

    private final List<Function<IncomingMail, Optional<String>>> signs;
    private final Addresses addresses;
    private final OwnAddresses own;

    /** Where nobody knows the campaigns: everybody at the mail domain is taken for the engine. */
    public Robots(Addresses addresses) {
        this(addresses, address -> addresses.isOurs(address.toString()));
    }

    /** @param own who at the mail domain is the engine; the others are people */
    public Robots(Addresses addresses, OwnAddresses own) {
        this.addresses = addresses;
        this.own = own;
        this.signs = List.of(
                this::autoSubmitted,
                this::precedence,
                this::robotsHeader,
                this::loop,
                this::office,
                this::gesture,
                this::awayBySubject);
    }

    /** What kind of robot it is and by what sign; nothing if it is a person as far as one can see. */
    public Optional<Verdict> judge(IncomingMail mail) {
        if (mail.raw().envelopeFrom().isEmpty() || mail.raw().envelopeFrom().equals("#@[]")) {
            // No proof of a failure: holiday notices have it too (RFC 3834 section 3.3).
            return Optional.of(
                    new Verdict(mail.from().isPresent() ? Kind.AUTO_REPLY : Kind.OTHER, "null sender", "nothing"));
        }
        if (mail.contentType().equals("multipart/report")) {
            return Optional.of(new Verdict(reported(mail), "multipart/report", "nothing"));
        }
        return signs.stream()
                .flatMap(sign -> sign.apply(mail).stream())
                .findFirst()
                .map(why -> new Verdict(Kind.AUTO_REPLY, why, "nothing"));
    }

    /** RFC 6522 section 3: a report says of what. */
    private static Kind reported(IncomingMail mail) {
        String type = mail.first("content-type").toLowerCase(Locale.ROOT);
        if (type.contains("feedback-report")) {
            return Kind.COMPLAINT;
        }
        return type.contains("delivery-status") ? Kind.BOUNCE : Kind.AUTO_REPLY;
    }

    private Optional<String> autoSubmitted(IncomingMail mail) {
        return mail.all("auto-submitted").stream()
                .filter(v -> !v.strip().toLowerCase(Locale.ROOT).matches("no\\b.*"))
                .findFirst()
                .map(v -> "Auto-Submitted: " + v.strip());
    }

    private Optional<String> precedence(IncomingMail mail) {
        return Stream.of("precedence", "x-precedence")
                .flatMap(h -> mail.all(h).stream())
                .map(v -> v.strip().toLowerCase(Locale.ROOT))
                .filter(List.of("auto_reply", "auto-reply", "bulk", "junk", "list")::contains)
                .findFirst()
                .map(v -> "Precedence: " + v);
    }

    private Optional<String> robotsHeader(IncomingMail mail) {
        return mail.headers().keySet().stream()
                .filter(h -> ROBOTS_HEADERS.contains(h) || h.startsWith("list-"))
                .findFirst()
                .or(() -> SAYING_SO.entrySet().stream()
                        .filter(e -> mail.all(e.getKey()).stream()
                                .anyMatch(v -> v.strip().equalsIgnoreCase(e.getValue())))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .map(h -> "has " + h);
    }

    /** Whether the mail has been here before, or comes from ourselves. */
    public Optional<String> circles(IncomingMail mail) {
        return loop(mail).or(() -> ours(mail));
    }

    private Optional<String> loop(IncomingMail mail) {
        boolean ours = mail.all("x-loop").stream().anyMatch(v -> addresses.isOurs(v.strip()));
        if (ours) {
            return Optional.of("X-Loop is ours");
        }
        return mail.all("received").size() > MOST_RECEIVED ? Optional.of("goes in circles") : Optional.empty();
    }

    private Optional<String> office(IncomingMail mail) {
        Optional<EmailAddress> sender = EmailAddress.tryParse(mail.raw().sender());
        return ours(mail)
                .or(() -> Stream.of(mail.from(), sender)
                        .flatMap(Optional::stream)
                        .filter(EmailAddress::isRole)
                        .map(a -> "from an office, not a person")
                        .findFirst());
    }

    private Optional<String> ours(IncomingMail mail) {
        String sender = mail.raw().sender();
        boolean ours = EmailAddress.tryParse(sender).map(own::has).orElseGet(() -> addresses.isOurs(sender))
                || mail.from().filter(own::has).isPresent();
        return ours ? Optional.of("from one of our own addresses") : Optional.empty();
    }

    /** A thumb, or an answer to an invitation: pressed, not written. A calendar that is attached to a letter is neither. */
    private Optional<String> gesture(IncomingMail mail) {
        if (hasPart(mail, "text/vnd.google.email-reaction+json")) {
            return Optional.of("a reaction");
        }
        boolean calendar = mail.contentType().equals("text/calendar")
                || hasPart(mail, "text/calendar")
                        && (mail.contentType().equals("multipart/alternative") || hasPart(mail, "application/ics"));
        return calendar ? Optional.of("of a calendar") : Optional.empty();
    }

    private static boolean hasPart(IncomingMail mail, String type) {
        return mail.parts().stream().anyMatch(p -> p.type().equals(type));
    }

    /** Whether the subject alone says that somebody is away. */
    public Optional<String> awayBySubject(IncomingMail mail) {
        return Away.isSaidBy(mail.subject()) ? Optional.of("subject of an absence notice") : Optional.empty();
    }
}
