package dev.tearsheet.cli.subscriber;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Reports.ReaderRow;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;

/** A reader as commands print it. */
record ReaderView(
        String address, String campaign, String state, int received, String due, String since, String consent) {
    private static final int PAGE = 500;

    static ReaderView of(ReaderRow row) {
        Subscription s = row.subscription();
        return new ReaderView(
                row.address().toString(),
                s.campaign().value(),
                state(s.state()),
                s.received().count(),
                s.state().due().map(Object::toString).orElse(""),
                row.since().toString(),
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

    static String state(State state) {
        if (state instanceof State.Ended ended) {
            return "ended: " + ended.reason().name().toLowerCase(Locale.ROOT);
        }
        return state instanceof State.AwaitingConfirmation
                ? "awaiting confirmation"
                : state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
