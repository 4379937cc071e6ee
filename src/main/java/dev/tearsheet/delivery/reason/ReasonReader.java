package dev.tearsheet.delivery.reason;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads why a mail was refused: first who says it can be trusted, then what it says in words, then its numbers. The text
 * comes before the status, because servers choose their words with more care than their numbers.
 */
public final class ReasonReader {
    private final Phrases phrases = Phrases.shipped();
    private final List<Function<Refusal, Optional<Reason>>> numbers = List.of(
            ReasonReader::sender,
            refusal -> Statuses.usual(refusal.status()),
            ReasonReader::atTheDoor,
            ReasonReader::code);

    /** Why, by the reply alone; {@link Reason#UNDEFINED} if nothing in it is known. */
    public Reason read(Refusal refusal) {
        return read(refusal, List.of(), "");
    }

    /**
     * Why, by all that a notice has to tell; {@link Reason#UNDEFINED} if nothing in it is known.
     *
     * @param replies further replies that tell of the same refusal
     * @param prose the notice's own sentences, which guess more than they know: even a status that says something comes
     *     first
     */
    public Reason read(Refusal refusal, List<String> replies, String prose) {
        return told(refusal, replies)
                .or(() -> Statuses.precise(refusal.status()))
                .or(() -> words(refusal, prose))
                .or(() -> numbers.stream()
                        .flatMap(sign -> sign.apply(refusal).stream())
                        .findFirst())
                .orElse(Reason.UNDEFINED);
    }

    /** What the replies say in words or by a status that is certain; other numbers may tell how long, not why. */
    public Optional<Reason> told(Refusal refusal, List<String> replies) {
        return Statuses.sure(refusal.status())
                .or(() -> Stream.concat(Stream.of(refusal.text()), replies.stream())
                        .flatMap(text -> words(refusal, text).stream())
                        .findFirst());
    }

    private Optional<Reason> words(Refusal refusal, String text) {
        return phrases.find(text).map(reason -> inTheLightOf(refusal, reason));
    }

    /** The same words mean another thing before and after the recipient was named. */
    private static Reason inTheLightOf(Refusal refusal, Reason reason) {
        boolean aboutAnAddress = reason == Reason.USER_UNKNOWN || reason == Reason.HOST_UNKNOWN;
        if (aboutAnAddress && refusal.stage() == Stage.MAIL) {
            // "Domain does not exist" in answer to MAIL FROM: ours is meant.
            return Reason.REJECTED;
        }
        // Who learns only after the content that nobody is there has looked at the content.
        return reason == Reason.USER_UNKNOWN
                        && refusal.stage() == Stage.CONTENT
                        && !refusal.status().endsWith(".1.1")
                ? Reason.FILTERED
                : reason;
    }

    private static Optional<Reason> sender(Refusal refusal) {
        return refusal.stage() == Stage.MAIL && refusal.isPermanent() ? Optional.of(Reason.REJECTED) : Optional.empty();
    }

    private static Optional<Reason> atTheDoor(Refusal refusal) {
        boolean door = refusal.stage() == Stage.CONNECT || refusal.stage() == Stage.HELLO;
        return door && refusal.code() >= 400 ? Optional.of(Reason.BLOCKED) : Optional.empty();
    }

    /** RFC 5321 section 4.2.3. */
    private static Optional<Reason> code(Refusal refusal) {
        return switch (refusal.code()) {
            case 422 -> Optional.of(Reason.MAILBOX_FULL);
            case 421, 450, 451, 454 -> Optional.of(Reason.ON_HOLD);
            case 452 -> Optional.of(Reason.SYSTEM_FULL);
            case 500, 501, 502, 503, 504 -> Optional.of(Reason.SYNTAX_ERROR);
            case 521, 556 -> Optional.of(Reason.NOT_ACCEPT);
            case 530, 534, 535, 538 -> Optional.of(Reason.SECURITY_ERROR);
            case 551, 553 -> Optional.of(Reason.USER_UNKNOWN);
            case 552 -> Optional.of(Reason.MAILBOX_FULL);
            case 541 -> Optional.of(Reason.ON_HOLD);
            default -> refusal.isTransient() ? Optional.of(Reason.ON_HOLD) : Optional.empty();
        };
    }
}
