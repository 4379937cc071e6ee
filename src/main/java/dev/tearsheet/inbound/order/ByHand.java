package dev.tearsheet.inbound.order;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Step;
import dev.tearsheet.subscription.SubscriptionId;

/**
 * What a reader can order by mail, ordered by the operator for the reader: the same words, the same steps, and the
 * reader is mailed the same answers, so nothing is done in secret.
 */
final class ByHand {
    private record Row<C extends Command>(Class<C> kind, BiFunction<Enrolment, C, Optional<Step>> step) {
        Optional<Step> carryOut(Enrolment reader, Command command) {
            return step.apply(reader, kind.cast(command));
        }
    }

    private static final Optional<String> NO_MAIL = Optional.empty();

    private final List<Row<?>> rows;

    ByHand(SteerSubscription steer, InstantSource clock) {
        this.rows = List.of(
                new Row<>(Command.Leave.class, (r, c) -> steer.leave(id(r), NO_MAIL)),
                new Row<>(
                        Command.Pause.class,
                        (r, c) -> c.rest()
                                .map(rest -> steer.pauseUntil(id(r), rest.end(r.date(clock.instant())), NO_MAIL))
                                .orElseGet(() -> steer.pause(id(r), NO_MAIL))),
                new Row<>(Command.Resume.class, (r, c) -> steer.resume(id(r), NO_MAIL)),
                new Row<>(Command.Next.class, (r, c) -> steer.next(id(r), NO_MAIL)),
                new Row<>(Command.All.class, (r, c) -> steer.allAtOnce(id(r), NO_MAIL)),
                new Row<>(Command.Again.class, (r, c) -> steer.again(id(r), c.lesson(), NO_MAIL)),
                new Row<>(Command.Restart.class, (r, c) -> steer.restart(id(r), c.from(), NO_MAIL)),
                new Row<>(Command.Move.class, (r, c) -> steer.move(id(r), c.to(), NO_MAIL)),
                new Row<>(Command.Renew.class, (r, c) -> steer.renew(id(r), NO_MAIL)),
                new Row<>(Command.Time.class, (r, c) -> steer.change(id(r), t -> t.at(c.at()), NO_MAIL)),
                new Row<>(Command.Zone.class, (r, c) -> steer.change(id(r), t -> t.in(c.zone()), NO_MAIL)),
                new Row<>(
                        Command.Home.class, (r, c) -> steer.change(id(r), t -> t.withHolidaysOf(c.country()), NO_MAIL)),
                new Row<>(Command.Format.class, (r, c) -> steer.change(id(r), t -> t.plain(c.plain()), NO_MAIL)),
                new Row<>(
                        Command.First.class,
                        (r, c) -> c.campaign()
                                        .filter(n ->
                                                !n.equals(r.campaign().slug().value()))
                                        .isPresent()
                                ? Optional.empty()
                                : steer.change(id(r), t -> t.first(true), NO_MAIL)),
                new Row<>(Command.Days.class, (r, c) -> steer.change(id(r), t -> t.on(c.days()), NO_MAIL)),
                new Row<>(
                        Command.Pace.class,
                        (r, c) -> steer.change(
                                id(r),
                                t -> t.on(Rhythm.spread(r.campaign().schedule().days(), c.lessons())),
                                NO_MAIL)),
                new Row<>(Command.Status.class, (r, c) -> steer.tell(id(r), NO_MAIL)));
    }

    /** Whether the command is about one subscription, so that somebody can order it for its reader. */
    boolean knows(Command command) {
        return rows.stream().anyMatch(row -> row.kind().isInstance(command));
    }

    /** What became of it; nothing if there was no step to take. */
    Optional<Step> carryOut(Enrolment reader, Command command) {
        return rows.stream()
                .filter(row -> row.kind().isInstance(command))
                .findFirst()
                .flatMap(row -> row.carryOut(reader, command));
    }

    private static SubscriptionId id(Enrolment reader) {
        return reader.subscription().id();
    }
}
