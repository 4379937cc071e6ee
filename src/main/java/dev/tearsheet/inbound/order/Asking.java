package dev.tearsheet.inbound.order;

import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;

/** Questions to the engine that change nothing. */
final class Asking {
    private final Ledger ledger;
    private final InstantSource clock;

    Asking(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    Verdict help(Request request, Command.Help command) {
        String asked = request.id().orElse(request.mail().raw().at().toString());
        Notice notice = new Notice(
                Purpose.HELP,
                request.from(),
                request.campaign(),
                Optional.empty(),
                request.id(),
                "HELP." + request.from().key() + "." + asked);
        boolean planned = ledger.plan(notice, clock.instant());
        return Done.command("help", planned ? "help mailed" : "help was mailed today already");
    }
}
