package dev.tearsheet.inbound.order;

import java.util.Optional;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;

/** Leaving, by everybody who can show that it is them, and asking those who cannot. */
final class Leaving {
    private final SteerSubscription steer;
    private final AlignedPass pass;

    Leaving(SteerSubscription steer, AlignedPass pass) {
        this.steer = steer;
        this.pass = pass;
    }

    Verdict leave(Request request, Command.Leave command) {
        return left(request.enrolment().orElseThrow(), request.mail());
    }

    /** The capability in the address says everything, whoever writes: providers' robots do it for people (RFC 8058). */
    Verdict byAddress(IncomingMail mail, String capability) {
        return steer.open(capability).map(e -> left(e, mail)).orElse(Done.NO_CAPABILITY);
    }

    /**
     * Without a capability: where the mail is shown to be from its author it counts, else the owner of the address is
     * asked. A stranger gets no answer.
     */
    Verdict ask(Request request, Command.Leave command) {
        Optional<Enrolment> enrolment = steer.find(request.from(), request.campaign());
        if (enrolment.isPresent() && pass.of(request.mail())) {
            return left(enrolment.get(), request.mail());
        }
        enrolment.ifPresent(e -> steer.askWhetherToLeave(e.subscription().id()));
        return Done.command("leave without proof", enrolment.isPresent() ? "asked the subscriber" : "not a subscriber");
    }

    /** A lesson was passed on and its new reader wants no more: the subscriber is asked once. */
    Verdict askOwner(Enrolment enrolment) {
        steer.askWhetherToLeave(enrolment.subscription().id());
        return Done.command("leave, from another address", "asked the subscriber");
    }

    private Verdict left(Enrolment enrolment, IncomingMail mail) {
        return Done.step("leave", "left", steer.leave(enrolment.subscription().id(), mail.messageId()));
    }
}
