package dev.tearsheet.app.bench;

import java.util.Map;
import java.util.Optional;

/**
 * What was measured. Only ratios mean something on another machine, or on one that others use as well.
 *
 * @param nodes engines that shared the work
 * @param signedBy who made the RSA signatures; none where mails were not signed
 * @param runs how often the lesson was sent end to end
 * @param ratio end to end, to what {@code smtp-source} sends to the same relay right before and after; none where Postfix
 *     is not installed
 * @param mailsPerSecond end to end, a row in the ledger for each
 * @param bareMailsPerSecond of {@code smtp-source}
 * @param without what single parts of the way allow
 * @param processorMicros for one mail, by stage: those of one thread, and the whole of this process
 * @param peakHeapMegabytes while sending
 * @param farAway if answers of the relay were made to take a while
 * @param peakResidentMegabytes of the whole process since its start; none where the system does not tell
 */
public record BenchReport(
        int mails,
        int connections,
        int nodes,
        int runs,
        String database,
        Optional<String> signedBy,
        String relay,
        Optional<Spread> ratio,
        Spread mailsPerSecond,
        Optional<Spread> bareMailsPerSecond,
        Without without,
        Map<String, Double> processorMicros,
        long peakHeapMegabytes,
        Optional<Long> peakResidentMegabytes,
        Optional<FarAway> farAway) {

    /**
     * The same lesson to the same relay, of which each answer takes a while.
     *
     * @param delayMillis so long each takes
     * @param oneByOnePerSecond mails a second when the relay seems not to know PIPELINING
     * @param times how many times as fast it is with it
     */
    public record FarAway(long delayMillis, Spread oneByOnePerSecond, Spread times) {}

    /**
     * What is measured without a relay, in one run each.
     *
     * @param importedPerSecond readers put on the list
     * @param recordedPerSecond mails claimed and recorded with nothing in between
     * @param mailsPerSecond when the relay takes no time: claim, compose, journal and record
     * @param signedPerSecond finished mails signed on all processors with nothing else to do; none where mails were not
     *     signed
     */
    public record Without(
            long importedPerSecond, long recordedPerSecond, long mailsPerSecond, Optional<Long> signedPerSecond) {}
}
