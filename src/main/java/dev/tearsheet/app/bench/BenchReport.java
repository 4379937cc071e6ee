package dev.tearsheet.app.bench;

import java.util.Map;
import java.util.Optional;

/**
 * What was measured in one run. Only ratios mean something on another machine, or on one that others use as well.
 *
 * @param mailsPerSecond end to end, a row in the ledger for each
 * @param withoutRelay mails a second when the relay takes no time: claim, compose, journal and record
 * @param importedPerSecond readers put on the list
 * @param bareMailsPerSecond what {@code smtp-source} sends to the same relay in the same run; none where Postfix is not
 *     installed
 * @param ratio the first to the last
 * @param processorMicros of one thread for one mail, by stage
 * @param peakHeapMegabytes while sending
 * @param peakResidentMegabytes of the whole process since its start; none where the system does not tell
 */
public record BenchReport(
        int mails,
        int connections,
        String database,
        boolean signed,
        String relay,
        long mailsPerSecond,
        long withoutRelay,
        long importedPerSecond,
        Optional<Long> bareMailsPerSecond,
        Optional<Double> ratio,
        Map<String, Double> processorMicros,
        long peakHeapMegabytes,
        Optional<Long> peakResidentMegabytes) {}
