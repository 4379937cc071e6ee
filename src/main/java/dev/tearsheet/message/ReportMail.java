package dev.tearsheet.message;

import java.time.Instant;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.subscriber.EmailAddress;

/**
 * What is needed to write the operator's daily report.
 *
 * @param campaign under whose name it goes out
 * @param identity of the dispatch: the same on every try
 * @param number of the dispatch, for the return path
 */
public record ReportMail(
        Campaign campaign, EmailAddress operator, DayFigures figures, String identity, long number, Instant date) {}
