package dev.tearsheet.cli.subscriber;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tearsheet.cli.shared.CsvRows;
import dev.tearsheet.subscription.joining.Added;

/** What the file that another engine has exported says of a reader there: who left there has left. */
final class Elsewhere {
    /** By these an export is known; a column "state" alone may be a part of a postal address. */
    private static final List<String> COLUMNS = List.of("address", "campaign", "state", "received");

    private static final String BY_HAND = "operator";

    /** The states that keep a reader from being added, in the words of the export. */
    private static final Map<String, Added> STATES = Map.of(
            "awaiting confirmation", Added.UNCONFIRMED,
            "completed", Added.COMPLETED,
            "ended: left", Added.LEFT,
            "ended: unreachable", Added.UNREACHABLE,
            "ended: complaint", Added.COMPLAINED,
            "ended: operator", Added.ENDED);

    private Elsewhere() {}

    /** Why who stands so there is not added here; empty where nothing speaks against it. */
    static Optional<Added> of(NamedCsvRecord row, String campaign) {
        if (!isExport(row)) {
            return Optional.empty();
        }
        return CsvRows.field(row, "campaign").filter(campaign::equals).isEmpty()
                ? Optional.of(Added.OF_ANOTHER_CAMPAIGN)
                : CsvRows.field(row, "state").map(STATES::get);
    }

    /** How the reader said yes; an export puts before the operator's words that they are the operator's. */
    static Optional<String> consent(NamedCsvRecord row) {
        return CsvRows.field(row, "consent")
                .map(c -> isExport(row) ? c.replaceFirst("^" + BY_HAND + "(: |$)", "") : c)
                .filter(c -> !c.isBlank());
    }

    private static boolean isExport(NamedCsvRecord row) {
        return row.getHeader().containsAll(COLUMNS);
    }
}
