package dev.tearsheet.inbound.order;

import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.SteerSubscription;

/** Where a reader is in the series: the next lesson now, all that are left, one once more, or all from a lesson on. */
final class Placing {
    private final SteerSubscription steer;

    Placing(SteerSubscription steer) {
        this.steer = steer;
    }

    Verdict next(Request request, Command.Next command) {
        boolean comes = steer.next(request.subscription(), request.id())
                .filter(step -> step.done() || step.after().slotAhead().isPresent())
                .isPresent();
        return Done.command("next", comes ? "the next lesson comes now" : "not now");
    }

    Verdict all(Request request, Command.All command) {
        boolean come = steer.allAtOnce(request.subscription(), request.id())
                .filter(step -> step.done() || step.after().wantsAllAtOnce())
                .isPresent();
        return Done.command("all", come ? "all lessons that are left come now" : "not now");
    }

    Verdict again(Request request, Command.Again command) {
        return Done.step(
                "again", "a lesson once more", steer.again(request.subscription(), command.lesson(), request.id()));
    }

    Verdict restart(Request request, Command.Restart command) {
        return Done.step(
                "restart",
                "begins with lesson " + command.from(),
                steer.restart(request.subscription(), command.from(), request.id()));
    }

    Verdict renew(Request request, Command.Renew command) {
        return Done.step("renew", "new secrets in the addresses", steer.renew(request.subscription(), request.id()));
    }

    Verdict move(Request request, Command.Move command) {
        return Done.step(
                "address",
                "asked the new address, told the old one",
                steer.move(request.subscription(), command.to(), request.id()));
    }
}
