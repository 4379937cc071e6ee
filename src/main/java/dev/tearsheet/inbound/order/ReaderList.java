package dev.tearsheet.inbound.order;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.message.Addresses.Door;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.SteerSubscription;

/**
 * Finds out that a reader is a mailing list: an answer to its lessons carries the headers of a list, and they name the
 * reader's own address. One of its members has said yes for all, so its lessons are held, and the operator gets the mail.
 */
final class ReaderList {
    /** Nothing goes out by itself before that: it is for the operator to decide. */
    private static final Duration HELD = Duration.ofDays(365);

    private static final List<String> LISTS = List.of("mailing-list", "x-mailing-list", "x-beenthere");
    private static final Pattern BETWEEN = Pattern.compile("[\\s<>()\\[\\],;:\"?&]+");
    private static final int LONGEST = 2_000;

    private final SteerSubscription steer;
    private final InstantSource clock;

    ReaderList(SteerSubscription steer, InstantSource clock) {
        this.steer = steer;
        this.clock = clock;
    }

    /** What was done about it; nothing if the mail is not of such a reader, or its lessons rest already. */
    Optional<Verdict> hold(IncomingMail mail, Door door) {
        return door.token()
                .map(token -> token.split("-", 2)[0])
                .flatMap(steer::open)
                .filter(reader -> !(reader.subscription().state() instanceof State.Suspended))
                .filter(reader -> reader.subscription().isLive()
                        && isListOf(reader.subscriber().address(), mail))
                .map(this::held);
    }

    private Verdict held(Enrolment reader) {
        steer.suspend(reader.subscription().id(), clock.instant().plus(HELD));
        return new Verdict(
                Verdict.Kind.AUTO_REPLY, "the reader is a mailing list: its lessons are held", "suspended", true);
    }

    /** By its address, or as {@code List-Id} writes it, with a dot in place of the at sign (RFC 2919). */
    private static boolean isListOf(EmailAddress reader, IncomingMail mail) {
        String address = reader.key();
        String id = address.replace('@', '.');
        return mail.headers().entrySet().stream()
                .filter(header -> header.getKey().startsWith("list-") || LISTS.contains(header.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
                .flatMap(value -> Arrays.stream(BETWEEN.split(value)))
                .anyMatch(word -> word.equalsIgnoreCase(address) || word.equalsIgnoreCase(id));
    }
}
