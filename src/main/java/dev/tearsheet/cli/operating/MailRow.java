package dev.tearsheet.cli.operating;

import java.util.List;
import java.util.Locale;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.delivery.Reports.DispatchRow;

/** A mail of the ledger as the operator sees it. */
record MailRow(
        long id,
        String when,
        String campaign,
        String reader,
        String mail,
        int run,
        String day,
        String state,
        int tries,
        String answer) {
    static MailRow of(Tearsheet tearsheet, DispatchRow row) {
        String purpose = word(row.dispatch().purpose());
        String title = row.dispatch()
                .ordinal()
                .map(o -> ": " + title(tearsheet, row.dispatch().campaign(), o))
                .orElse("");
        return new MailRow(
                row.dispatch().id().value(),
                row.settled().orElse(row.due()).toString(),
                row.dispatch().campaign().value(),
                row.dispatch().recipient().toString(),
                purpose + title,
                row.dispatch().run(),
                row.dispatch().date().map(Object::toString).orElse(""),
                word(row.state()),
                row.dispatch().attempts(),
                row.reply());
    }

    /** A lesson's title; its ordinal if it is known no more. */
    static String title(Tearsheet tearsheet, Slug campaign, int ordinal) {
        return tearsheet
                .campaigns()
                .find(campaign)
                .flatMap(c -> c.series().lesson(ordinal))
                .map(l -> l.lesson().title())
                .orElse("no. " + ordinal);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Mails to many readers. */
    static List<Cell<MailRow>> cells() {
        return List.of(
                Cell.number("id", MailRow::id),
                Cell.text("when (UTC)", MailRow::when),
                Cell.text("campaign", MailRow::campaign),
                Cell.text("reader", MailRow::reader),
                Cell.text("mail", MailRow::mail),
                Cell.text("answer", MailRow::answer));
    }
}
