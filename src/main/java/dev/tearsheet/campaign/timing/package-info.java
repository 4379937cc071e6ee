/**
 * The parts of a schedule that are more than an hour and some days: {@link dev.tearsheet.campaign.timing.DaysOff},
 * {@link dev.tearsheet.campaign.timing.Spread}, {@link dev.tearsheet.campaign.timing.CatchUp} and
 * {@link dev.tearsheet.campaign.timing.Season}. Knows dates and durations, nothing of lessons or readers.
 */
package dev.tearsheet.campaign.timing;
