package dev.tearsheet.inbound.order;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.SteerSubscription;

/** When and how the lessons come: the reader's own hour, zone, country, days and form. */
final class Timing {
    private final SteerSubscription steer;

    Timing(SteerSubscription steer) {
        this.steer = steer;
    }

    Verdict time(Request request, Command.Time command) {
        return Done.step(
                "time",
                "comes at " + command.at(),
                steer.change(request.subscription(), rhythm -> rhythm.at(command.at()), request.id()));
    }

    Verdict zone(Request request, Command.Zone command) {
        return Done.step(
                "zone",
                "comes in the time of " + command.zone(),
                steer.change(request.subscription(), rhythm -> rhythm.in(command.zone()), request.id()));
    }

    Verdict home(Request request, Command.Home command) {
        return Done.step(
                "country",
                "holidays of " + command.country().map(Object::toString).orElse("the zone's country"),
                steer.change(request.subscription(), rhythm -> rhythm.withHolidaysOf(command.country()), request.id()));
    }

    Verdict format(Request request, Command.Format command) {
        return Done.step(
                "format",
                command.plain() ? "plain text only" : "text and HTML",
                steer.change(request.subscription(), rhythm -> rhythm.plain(command.plain()), request.id()));
    }

    Verdict first(Request request, Command.First command) {
        Optional<Enrolment> wanted = wanted(request.enrolment().orElseThrow(), command);
        if (wanted.isEmpty()) {
            steer.tell(request.subscription(), request.id());
            return Done.command("priority", "no such campaign of this reader: told how things stand");
        }
        return Done.step(
                "priority",
                wanted.get().campaign().slug() + " goes first",
                steer.change(wanted.get().subscription().id(), rhythm -> rhythm.first(true), request.id()));
    }

    /** The reader's subscription to the campaign that is named. */
    private Optional<Enrolment> wanted(Enrolment mine, Command.First command) {
        return command.campaign().isEmpty()
                ? Optional.of(mine)
                : command.campaign()
                        .flatMap(Slug::tryParse)
                        .flatMap(slug -> steer.find(mine.subscriber().address(), slug))
                        .filter(e -> e.subscription().isLive());
    }

    Verdict days(Request request, Command.Days command) {
        return Done.step(
                "days",
                "comes on " + command.days().size() + " days a week",
                steer.change(request.subscription(), rhythm -> rhythm.on(command.days()), request.id()));
    }

    Verdict pace(Request request, Command.Pace command) {
        Set<DayOfWeek> days = Rhythm.spread(
                request.enrolment().orElseThrow().campaign().schedule().days(), command.lessons());
        return Done.step(
                "pace",
                "comes on " + days.size() + " days a week",
                steer.change(request.subscription(), rhythm -> rhythm.on(days), request.id()));
    }
}
