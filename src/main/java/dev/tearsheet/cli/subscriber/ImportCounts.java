package dev.tearsheet.cli.subscriber;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.joining.Added;

/** What came of an import: how many of each kind, and who the first are that were not added. */
final class ImportCounts {
    private static final int MOST_NAMED = 100;
    private static final int MOST_PRINTED = 5;
    private static final int SOME_NOT_ADDED = 3;

    /** Somebody who was not added, by the line of the file. */
    record Refused(long line, String address, String why) {}

    record Report(Map<String, Integer> counts, int faults, List<Refused> refused) {}

    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private final List<Refused> refused = new ArrayList<>();
    private int faults;

    void count(long line, EmailAddress address, Added added) {
        counts.merge(added, 1, Integer::sum);
        if (!added.isOn() && refused.size() < MOST_NAMED) {
            refused.add(new Refused(line, address.toString(), AddSubscriberCommand.words(added)));
        }
    }

    void fault() {
        faults++;
    }

    int exitCode() {
        if (faults > 0) {
            return 1;
        }
        return counts.keySet().stream().allMatch(Added::isOn) ? 0 : SOME_NOT_ADDED;
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            Map<String, Integer> byWord = new LinkedHashMap<>();
            counts.forEach((added, count) ->
                    byWord.put(added.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
            Output.json(out, new Report(byWord, faults, refused));
            return;
        }
        counts.forEach((added, count) ->
                out.println(count + (added.isOn() ? " " : " not added: ") + AddSubscriberCommand.words(added)));
        if (counts.isEmpty()) {
            out.println("0 " + AddSubscriberCommand.words(Added.NOW));
        }
        refused.stream()
                .limit(MOST_PRINTED)
                .forEach(r -> out.println("  line " + r.line() + ": " + r.address() + ", " + r.why()));
        int more = counts.entrySet().stream()
                        .filter(e -> !e.getKey().isOn())
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                - MOST_PRINTED;
        if (more > 0) {
            out.println("  and " + more + " more");
        }
        if (faults > 0) {
            out.println((faults == 1 ? "1 line" : faults + " lines") + " with a fault, see above");
        }
        out.flush();
    }
}
