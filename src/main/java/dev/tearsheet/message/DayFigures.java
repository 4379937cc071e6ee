package dev.tearsheet.message;

import java.util.List;

/**
 * What happened on a day of the engine's zone, for the operator's report, and how things stand now.
 *
 * @param date in ISO form
 * @param accepted mails that the relay took on that day
 * @param deferred how often it put one off
 * @param rejected mails that it refused for good, or that came back
 * @param doubtful mails whose answer nobody got
 * @param joined readers who began
 * @param left readers who went by themselves
 * @param suspended readers to whom mail comes back
 * @param ended readers who were given up, complained or were taken off
 * @param completed readers who have had everything
 * @param waiting mails that wait now, planned or put off
 * @param open mails that are still in doubt now, of whatever day
 * @param held what is held now, and why
 */
public record DayFigures(
        String date,
        long accepted,
        long deferred,
        long rejected,
        long doubtful,
        long joined,
        long left,
        long suspended,
        long ended,
        long completed,
        long waiting,
        long open,
        List<String> held) {
    public DayFigures {
        held = List.copyOf(held);
    }

    /** The same, with what is held. */
    public DayFigures holding(List<String> campaigns) {
        return new DayFigures(
                date, accepted, deferred, rejected, doubtful, joined, left, suspended, ended, completed, waiting, open,
                campaigns);
    }
}
