package dev.tearsheet.cli.subscriber;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Reports.ReaderRow;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.telling.StandingView;

/**
 * A reader as commands print it.
 *
 * @param zone the reader's own; empty where the campaign's counts
 */
record ReaderView(
        String address,
        String campaign,
        String state,
        int received,
        String due,
        String since,
        String zone,
        String consent) {
    private static final int PAGE = 500;

    static ReaderView of(ReaderRow row) {
        Subscription s = row.subscription();
        return new ReaderView(
                row.address().toString(),
                s.campaign().value(),
                StandingView.state(s.state()),
                s.received().count(),
                s.state().due().map(Object::toString).orElse(""),
                row.since().toString(),
                row.zone().map(ZoneId::getId).orElse(""),
                row.consent());
    }

    /** All readers, page by page: however many there are, memory does not grow. */
    static void each(Reports reports, Optional<dev.tearsheet.campaign.Slug> campaign, Consumer<ReaderView> reader) {
        long after = 0;
        while (true) {
            List<ReaderRow> page = reports.readers(campaign, after, PAGE);
            page.forEach(row -> reader.accept(of(row)));
            if (page.size() < PAGE) {
                return;
            }
            after = page.get(PAGE - 1).subscription().id().value();
        }
    }
}
