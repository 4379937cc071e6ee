package dev.tearsheet.inbound.order;

import java.time.InstantSource;

import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.SteerSubscription;

/** Questions to the engine that change nothing. */
final class Asking {
    private final Ledger ledger;
    private final SteerSubscription steer;
    private final InstantSource clock;

    Asking(Ledger ledger, SteerSubscription steer, InstantSource clock) {
        this.ledger = ledger;
        this.steer = steer;
        this.clock = clock;
    }

    Verdict help(Request request, Command.Help command) {
        return Done.command("help", mail(request, Purpose.HELP) ? "help mailed" : "not mailed: a limit is reached");
    }

    /** Only what everybody can see: which campaigns there are, never who reads them. */
    Verdict courses(Request request, Command.Courses command) {
        return Done.command(
                "courses", mail(request, Purpose.COURSES) ? "list mailed" : "not mailed: a limit is reached");
    }

    Verdict status(Request request, Command.Status command) {
        return Done.step("status", "told how things stand", steer.tell(request.subscription(), request.id()));
    }

    private boolean mail(Request request, Purpose purpose) {
        String asked = request.id().orElse(request.mail().raw().at().toString());
        Notice notice = new Notice(
                purpose,
                request.from(),
                request.campaign(),
                request.enrolment().map(e -> e.subscription().id()),
                request.id(),
                purpose + "." + request.from().key() + "." + asked);
        return ledger.plan(notice, clock.instant());
    }
}
