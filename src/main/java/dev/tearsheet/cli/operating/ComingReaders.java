package dev.tearsheet.cli.operating;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Reports.ReaderRow;
import dev.tearsheet.subscription.Enrolment;

/** Goes through all readers to whom something is coming, page by page. */
final class ComingReaders {
    private static final int PAGE = 500;

    private ComingReaders() {}

    static void each(
            Tearsheet tearsheet,
            Optional<Slug> campaign,
            Predicate<ReaderRow> wanted,
            BiConsumer<ReaderRow, Enrolment> work) {
        long after = 0;
        List<ReaderRow> page;
        do {
            page = tearsheet.reports().readers(campaign, after, PAGE);
            for (ReaderRow row : page) {
                after = row.subscription().id().value();
                if (row.subscription().isLive() && wanted.test(row)) {
                    tearsheet.enrolment(row.subscription()).ifPresent(enrolment -> work.accept(row, enrolment));
                }
            }
        } while (page.size() == PAGE);
    }
}
