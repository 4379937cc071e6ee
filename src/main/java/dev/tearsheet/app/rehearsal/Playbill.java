package dev.tearsheet.app.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of a rehearsal.
 *
 * @param perDay lessons on each date of the campaign's zone
 * @param perHour lessons by the hour of the campaign's zone in which they went out, all days together
 * @param busiestMinute the most lessons within one minute
 * @param busiestHour the most within one hour
 * @param faults how often each rule was broken
 * @param examples of each rule that was broken the first time, with its reader and its moment
 */
public record Playbill(
        int readers,
        int days,
        long lessons,
        long otherMails,
        SortedMap<LocalDate, Long> perDay,
        SortedMap<Integer, Long> perHour,
        long busiestMinute,
        long busiestHour,
        Map<String, Long> faults,
        List<String> examples) {

    public boolean isProof() {
        return faults.values().stream().allMatch(n -> n == 0);
    }
}
