package dev.tearsheet.cli.inbound;

import java.util.Locale;

import dev.tearsheet.inbound.Arrivals;

/** A mail that came in, as the commands print it. */
record ArrivalView(
        long id,
        String came,
        String from,
        String recipient,
        String subject,
        int bytes,
        String kind,
        String why,
        String action) {
    /** What stands in place of the kind while nobody has dealt with a mail. */
    static final String WAITING = "waiting";

    static ArrivalView of(Arrivals.Row row) {
        return new ArrivalView(
                row.id(),
                row.at().toString(),
                row.from(),
                row.recipient(),
                row.subject(),
                row.bytes(),
                row.waits() ? WAITING : word(row.kind()),
                row.why(),
                row.action());
    }

    /** As it is written on the command line: {@code auto-reply}. */
    static String word(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
