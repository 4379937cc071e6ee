package dev.tearsheet.inbound.order;

import java.time.InstantSource;

import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Step;

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

    /** Whom we cannot answer any more, or not today, a human may. */
    Verdict slip(Request request, Command.Slip command) {
        return steer.notUnderstood(request.subscription(), request.id())
                .filter(Step::done)
                .map(told -> Done.command("an order that is not understood", "told how orders are written"))
                .orElseGet(() -> Done.letter(request.mail()));
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
