package dev.tearsheet.inbound.order;

import java.util.List;
import java.util.Locale;

import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.command.Command;

/** What can be ordered: by a reader who shows the capability, and by anybody, who can only cause one mail to himself. */
final class OrderBook {
    private record Row<C extends Command>(Class<C> kind, Order<C> byReader, Order<C> byAnybody) {
        Verdict carryOut(Request request, Command command) {
            return (request.enrolment().isPresent() ? byReader : byAnybody).carryOut(request, kind.cast(command));
        }
    }

    private final List<Row<?>> rows;

    OrderBook(Joining joining, Leaving leaving, Resting resting, Timing timing, Placing placing, Asking asking) {
        this.rows = List.of(
                new Row<>(Command.Join.class, joining::join, joining::join),
                new Row<>(Command.Leave.class, leaving::leave, leaving::ask),
                new Row<>(Command.Help.class, asking::help, asking::help),
                new Row<>(Command.Courses.class, asking::courses, asking::courses),
                new Row<>(Command.Pause.class, resting::pause, OrderBook::needsProof),
                new Row<>(Command.Resume.class, resting::resume, OrderBook::needsProof),
                new Row<>(Command.Next.class, placing::next, OrderBook::needsProof),
                new Row<>(Command.All.class, placing::all, OrderBook::needsProof),
                new Row<>(Command.Again.class, placing::again, OrderBook::needsProof),
                new Row<>(Command.Restart.class, placing::restart, OrderBook::needsProof),
                new Row<>(Command.Move.class, placing::move, OrderBook::needsProof),
                new Row<>(Command.Renew.class, placing::renew, OrderBook::needsProof),
                new Row<>(Command.Time.class, timing::time, OrderBook::needsProof),
                new Row<>(Command.Zone.class, timing::zone, OrderBook::needsProof),
                new Row<>(Command.Home.class, timing::home, OrderBook::needsProof),
                new Row<>(Command.Format.class, timing::format, OrderBook::needsProof),
                new Row<>(Command.First.class, timing::first, OrderBook::needsProof),
                new Row<>(Command.Days.class, timing::days, OrderBook::needsProof),
                new Row<>(Command.Pace.class, timing::pace, OrderBook::needsProof),
                new Row<>(Command.Slip.class, asking::slip, OrderBook::needsProof),
                new Row<>(Command.Status.class, asking::status, OrderBook::needsProof));
    }

    Verdict carryOut(Request request, Command command) {
        return rows.stream()
                .filter(row -> row.kind().isInstance(command))
                .findFirst()
                .map(row -> row.carryOut(request, command))
                .orElseThrow(() -> new IllegalStateException("nobody carries out " + command));
    }

    private static Verdict needsProof(Request request, Command command) {
        return new Verdict(
                Kind.COMMAND,
                command.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " without proof",
                "nothing");
    }
}
