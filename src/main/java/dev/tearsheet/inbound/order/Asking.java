package dev.tearsheet.inbound.order;

import java.time.InstantSource;

import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.KeptBack;
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
        return mail(request, Purpose.HELP, "help", "help mailed");
    }

    /** Only what everybody can see: which campaigns there are, never who reads them. */
    Verdict courses(Request request, Command.Courses command) {
        return mail(request, Purpose.COURSES, "courses", "list mailed");
    }

    Verdict status(Request request, Command.Status command) {
        return Done.step("status", "told how things stand", steer.tell(request.subscription(), request.id()));
    }

    Verdict slip(Request request, Command.Slip command) {
        return Done.step(
                "an order that is not understood",
                "told how orders are written",
                steer.notUnderstood(request.subscription(), request.id()));
    }

    private Verdict mail(Request request, Purpose purpose, String asked, String done) {
        Notice notice = notice(request, purpose);
        if (ledger.plan(notice, clock.instant())) {
            return Done.command(asked, done);
        }
        return Done.command(
                asked,
                "not mailed: "
                        + steer.keptBack(notice).map(KeptBack::words).orElse("it was before, for the same mail"));
    }

    private static Notice notice(Request request, Purpose purpose) {
        String asked = request.id().orElse(request.mail().raw().at().toString());
        return new Notice(
                purpose,
                request.from(),
                request.campaign(),
                request.enrolment().map(e -> e.subscription().id()),
                request.id(),
                purpose + "." + request.from().key() + "." + asked);
    }
}
