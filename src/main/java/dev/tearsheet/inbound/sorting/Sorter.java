package dev.tearsheet.inbound.sorting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Robots;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.bounce.BounceReader;
import dev.tearsheet.inbound.bounce.BounceSigns;
import dev.tearsheet.inbound.complaint.ComplaintReader;
import dev.tearsheet.message.Addresses;

/**
 * Sorts incoming mail by an ordered list of kinds. Robots are told from people last of all signs and first of all
 * consequences: a command that a robot sends is none.
 */
public final class Sorter {
    private final ComplaintReader complaints = new ComplaintReader();
    private final BounceSigns signs = new BounceSigns();
    private final BounceReader bounces;
    private final Robots robots;
    private final Addresses addresses;

    private final List<Function<IncomingMail, Optional<Sorted>>> kinds = List.of(
            this::complaint,
            this::receipt,
            this::certainBounce,
            this::away,
            this::likelyBounce,
            this::robot,
            this::command);

    public Sorter(Addresses addresses, ReasonReader reasons) {
        this.bounces = new BounceReader(reasons);
        this.robots = new Robots(addresses);
        this.addresses = addresses;
    }

    public Sorted sort(IncomingMail mail) {
        return kinds.stream()
                .flatMap(kind -> kind.apply(mail).stream())
                .findFirst()
                .orElseGet(() -> mail.from().isPresent()
                        ? Sorted.of(Kind.HUMAN, "no command in it")
                        : Sorted.of(Kind.OTHER, "not exactly one author"));
    }

    private Optional<Sorted> complaint(IncomingMail mail) {
        return complaints.read(mail).map(Sorted::complaint);
    }

    /** "Your mail was read": a report, but of no failure (RFC 8098). */
    private Optional<Sorted> receipt(IncomingMail mail) {
        return mail.parts().stream().anyMatch(p -> p.type().equals("message/disposition-notification"))
                ? Optional.of(Sorted.of(Kind.AUTO_REPLY, "a receipt"))
                : Optional.empty();
    }

    private Optional<Sorted> certainBounce(IncomingMail mail) {
        return signs.certain(mail).map(why -> Sorted.bounce(why, bounces.read(mail)));
    }

    private Optional<Sorted> away(IncomingMail mail) {
        return robots.awayBySubject(mail).map(why -> Sorted.of(Kind.AUTO_REPLY, why));
    }

    private Optional<Sorted> likelyBounce(IncomingMail mail) {
        return signs.likely(mail).map(why -> Sorted.bounce(why, bounces.read(mail)));
    }

    private Optional<Sorted> robot(IncomingMail mail) {
        return robots.judge(mail).map(verdict -> Sorted.of(verdict.kind(), verdict.why()));
    }

    private Optional<Sorted> command(IncomingMail mail) {
        return mail.from().isEmpty()
                ? Optional.empty()
                : WrittenCommand.in(mail, addresses).map(Sorted::command);
    }
}
