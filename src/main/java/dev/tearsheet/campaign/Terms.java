package dev.tearsheet.campaign;

import dev.tearsheet.campaign.timing.Season;

/**
 * On what terms readers get a campaign: from when to when, beside which others, and what comes after it.
 *
 * @param allAtOnce whether a reader may have all lessons that are left at once
 */
public record Terms(Season season, Company company, Following following, boolean allAtOnce) {
    public static final Terms USUAL = new Terms(Season.ALWAYS, Company.USUAL, Following.NOTHING, false);
}
