package dev.tearsheet.inbound.order;

import java.time.InstantSource;
import java.time.LocalDate;

import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.SteerSubscription;

/** Pausing and going on. */
final class Resting {
    private final SteerSubscription steer;
    private final InstantSource clock;

    Resting(SteerSubscription steer, InstantSource clock) {
        this.steer = steer;
        this.clock = clock;
    }

    Verdict pause(Request request, Command.Pause command) {
        LocalDate today = request.enrolment().orElseThrow().date(clock.instant());
        command.rest()
                .ifPresentOrElse(
                        rest -> steer.pauseUntil(request.subscription(), rest.end(today), request.id()),
                        () -> steer.pause(request.subscription(), request.id()));
        return Done.command("pause", "paused");
    }

    Verdict resume(Request request, Command.Resume command) {
        steer.resume(request.subscription(), request.id());
        return Done.command("resume", "resumed");
    }
}
