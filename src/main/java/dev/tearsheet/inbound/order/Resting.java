package dev.tearsheet.inbound.order;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Step;

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
        Optional<Step> step = command.rest()
                .map(rest -> steer.pauseUntil(request.subscription(), rest.end(today), request.id()))
                .orElseGet(() -> steer.pause(request.subscription(), request.id()));
        return Done.step("pause", "paused", step);
    }

    Verdict resume(Request request, Command.Resume command) {
        return Done.step("resume", "resumed", steer.resume(request.subscription(), request.id()));
    }
}
