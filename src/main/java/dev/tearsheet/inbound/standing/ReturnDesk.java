package dev.tearsheet.inbound.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.inbound.Alarms;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Reaction;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.bounce.Action;
import dev.tearsheet.inbound.bounce.FailedRecipient;
import dev.tearsheet.inbound.complaint.Complaint;
import dev.tearsheet.inbound.sorting.Sorted;
import dev.tearsheet.inbound.sorting.Sorter;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.ReturnPaths;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Forgetting;
import dev.tearsheet.subscription.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acts on what comes back: failure notices at our sealed return paths, and complaints that enclose a mail with one. All
 * other mail is passed on. It never answers.
 */
public final class ReturnDesk implements Reaction {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnDesk.class);

    /** Within this time a lesson that was refused for our sake comes again; after it the lessons go on without. */
    private static final Duration MENDED = Duration.ofDays(3);

    private final Addresses addresses;
    private final Sealed sealed;
    private final Sorter sorter;
    private final Returns returns;
    private final Consequences consequences;
    private final Forgetting forgetting;
    private final BulkGuard guard;
    private final Alarms alarms;
    private final Reaction others;
    private final InstantSource clock;

    /** How our own mail is known, and how mail is sorted. */
    public record Reading(Addresses addresses, ReturnPaths returnPaths, Sorter sorter) {}

    /** What is known of what came back, and what follows from it. */
    public record Acting(
            Returns returns, Consequences consequences, Forgetting forgetting, BulkGuard guard, Alarms alarms) {}

    /** @param others for all mail that is neither a notice nor a complaint */
    public ReturnDesk(Reading reading, Acting acting, Reaction others, InstantSource clock) {
        this.addresses = reading.addresses();
        this.sealed = new Sealed(reading.addresses(), reading.returnPaths());
        this.sorter = reading.sorter();
        this.returns = acting.returns();
        this.consequences = acting.consequences();
        this.forgetting = acting.forgetting();
        this.guard = acting.guard();
        this.alarms = acting.alarms();
        this.others = others;
        this.clock = clock;
    }

    @Override
    public Verdict to(IncomingMail mail) {
        Sorted sorted = sorter.sort(mail);
        if (sorted.complaint().isPresent()) {
            Verdict verdict = complained(mail, sorted.complaint().get());
            return isForOperator(mail) ? verdict.toOperator() : verdict;
        }
        return sealed.isReturnPath(mail.raw().recipient()) ? cameBack(mail, sorted) : others.to(mail);
    }

    /** What is reported to abuse@ somebody must read, whether the engine understands it or not. */
    private boolean isForOperator(IncomingMail mail) {
        return addresses
                .read(mail.raw().recipient())
                .filter(door -> door.verb() == Addresses.Verb.OWNER)
                .isPresent();
    }

    private Verdict cameBack(IncomingMail mail, Sorted sorted) {
        Optional<Dispatch> dispatch = sealed.in(mail.raw().recipient()).flatMap(returns::sent);
        if (sorted.bounce().isEmpty()) {
            // People do not see it: who answers there is a program, whatever it looks like (RFC 3834 section 4).
            Kind kind = sorted.kind() == Kind.AUTO_REPLY ? Kind.AUTO_REPLY : Kind.OTHER;
            return new Verdict(kind, sorted.why() + ", at a return path", "nothing");
        }
        if (dispatch.isEmpty()) {
            return new Verdict(Kind.BOUNCE, "a seal that is not ours", "nothing");
        }
        // The seal names one recipient; forwarders make another address of it, so the notice's own counts for little.
        return sorted.bounce().get().recipients().stream()
                .filter(r -> r.action() == Action.FAILED)
                .findFirst()
                .map(failure -> failed(dispatch.get(), failure))
                .orElse(new Verdict(Kind.BOUNCE, "no failure in it", "nothing"));
    }

    private Verdict failed(Dispatch dispatch, FailedRecipient failure) {
        String why = failure.reason().word() + " (" + word(failure.failureClass()) + ")";
        Instant now = clock.instant();
        if (!returns.note(dispatch, failure, now)) {
            return new Verdict(Kind.BOUNCE, why, "nothing: noted before");
        }
        if (dispatch.purpose().isToOperator()) {
            LOG.error("a mail to the operator came back: {}", failure.said());
            return new Verdict(Kind.BOUNCE, why, "nothing: it was a mail to the operator");
        }
        if (failure.failureClass() == FailureClass.SENDER || failure.failureClass() == FailureClass.CONTENT) {
            LOG.error(
                    "mail {} was refused, and not for its reader's sake: {}",
                    dispatch.id().value(),
                    failure.said());
            alarms.raise(Purpose.ALARM_REFUSED, dispatch.campaign());
            if (failure.failureClass() == FailureClass.SENDER
                    && now.isBefore(dispatch.created().plus(MENDED))) {
                consequences.comesAgain(dispatch);
            }
            return new Verdict(Kind.BOUNCE, why, "told the operator");
        }
        if (dispatch.purpose().isToStranger()) {
            return new Verdict(Kind.BOUNCE, why, unanswered(dispatch, failure));
        }
        String domain = dispatch.recipient().asciiDomain();
        if (failure.failureClass() == FailureClass.HARD && guard.holds(domain, now)) {
            LOG.error("many addresses at {} vanish at once: held", domain);
            alarms.raise(Purpose.ALARM_VANISHED, dispatch.campaign());
            consequences.comesAgain(dispatch);
            return new Verdict(Kind.BOUNCE, why, "held: too many of one domain at once");
        }
        String key = dispatch.recipient().key();
        Decision decision = consequences.decide(returns.since(key, now));
        consequences.of(decision, dispatch, returns.lost(key, now), now);
        return new Verdict(Kind.BOUNCE, why, word(decision));
    }

    /** A question to an address that does not exist is deleted; that it was asked still counts. */
    private String unanswered(Dispatch dispatch, FailedRecipient failure) {
        boolean deleted = failure.failureClass() == FailureClass.HARD
                && dispatch.purpose() == Purpose.CONFIRM
                && dispatch.subscription().filter(forgetting::unreachable).isPresent();
        return deleted ? "the question is deleted" : "nothing: nobody had said yes";
    }

    private Verdict complained(IncomingMail mail, Complaint complaint) {
        Optional<DispatchId> about =
                sealed.enclosed(mail).or(() -> sealed.in(mail.raw().recipient()));
        Optional<Dispatch> dispatch = about.flatMap(returns::sent);
        if (dispatch.isEmpty() || !complaint.isWishToLeave()) {
            String why = dispatch.isEmpty() ? "no mail of ours in it" : complaint.feedbackType();
            return new Verdict(Kind.COMPLAINT, why, "nothing");
        }
        consequences.suppress(dispatch.get(), Suppression.Reason.COMPLAINT, clock.instant());
        return new Verdict(Kind.COMPLAINT, complaint.feedbackType(), "suppress");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
