package dev.tearsheet.web.reader;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.inbound.command.CommandReader;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.web.page.Form;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.reader.ReaderPage.Fault;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What a reader can change on the page as by mail: hour, zone, days, country and form; the next lesson now, or all; from the
 * start again. */
final class TimesForms {
    /** What is wrong with a form, and showing the page again with it. */
    interface Mending {
        void show(Context ctx, Fault fault);
    }

    private final ReaderSide side;
    private final CommandReader words = new CommandReader();
    private final Mending mending;

    TimesForms(ReaderSide side, Mending mending) {
        this.side = side;
        this.mending = mending;
    }

    /** @param back to the page */
    void routes(RoutesConfig routes, io.javalin.http.Handler back) {
        routes.post("/me/{capability}/times", Guards.notFromElsewhere(ctx -> {
            if (times(ctx)) {
                back.handle(ctx);
            }
        }));
        routes.post("/me/{capability}/next", Guards.notFromElsewhere(ctx -> {
            side.steer().next(subscription(ctx), Optional.empty());
            back.handle(ctx);
        }));
        routes.post("/me/{capability}/all", Guards.notFromElsewhere(ctx -> {
            if (allAtOnce(ctx)) {
                back.handle(ctx);
            }
        }));
        routes.post("/me/{capability}/restart", Guards.notFromElsewhere(ctx -> {
            side.steer().restart(subscription(ctx), 1, Optional.empty());
            back.handle(ctx);
        }));
    }

    /** The button may be of a page that was shown when it was still allowed. */
    private boolean allAtOnce(Context ctx) {
        boolean allowed = LeavePage.opened(ctx, side).campaign().terms().allAtOnce();
        if (allowed) {
            side.steer().allAtOnce(subscription(ctx), Optional.empty());
        } else {
            mending.show(ctx, Fault.ONE_BY_ONE);
        }
        return allowed;
    }

    /** The fields are read as the words of a mail are, so that both understand the same. */
    private boolean times(Context ctx) {
        Optional<Command.Time> time = read("time", Form.of(ctx).line("at"), Command.Time.class);
        Optional<Command.Zone> zone = read("zone", Form.of(ctx).line("zone"), Command.Zone.class);
        Set<DayOfWeek> days = days(ctx);
        if (time.isEmpty() || zone.isEmpty() || days.isEmpty()) {
            mending.show(ctx, time.isEmpty() ? Fault.HOUR : zone.isEmpty() ? Fault.ZONE : Fault.DAYS);
            return false;
        }
        side.steer()
                .change(
                        subscription(ctx),
                        r -> wished(
                                ctx, r.at(time.get().at()).in(zone.get().zone()).on(days)),
                        Optional.empty());
        return true;
    }

    /** What the page does not ask stays as it is. */
    private Rhythm wished(Context ctx, Rhythm rhythm) {
        Optional<Command.Home> home = read("country", Form.of(ctx).line("country"), Command.Home.class);
        Optional<Command.Format> format = read("format", Form.of(ctx).line("format"), Command.Format.class);
        Rhythm there = home.map(h -> rhythm.withHolidaysOf(h.country())).orElse(rhythm);
        Rhythm formed = format.map(f -> there.plain(f.plain())).orElse(there);
        boolean asked = !Form.of(ctx).line("order").isEmpty();
        return asked ? formed.first(!Form.of(ctx).line("first").isEmpty()) : formed;
    }

    private <C extends Command> Optional<C> read(String verb, String typed, Class<C> kind) {
        return words.line(verb + " " + typed).filter(kind::isInstance).map(kind::cast);
    }

    private static Set<DayOfWeek> days(Context ctx) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!Form.of(ctx).line("day" + day.getValue()).isEmpty()) {
                days.add(day);
            }
        }
        return days;
    }

    private SubscriptionId subscription(Context ctx) {
        return LeavePage.opened(ctx, side).subscription().id();
    }
}
