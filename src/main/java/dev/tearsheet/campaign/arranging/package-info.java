/**
 * Makes a series out of the articles' lessons as the operator wants them: {@link
 * dev.tearsheet.campaign.arranging.Arranger} applies the rules of a campaign step by step and finds what cannot be
 * done, {@link dev.tearsheet.campaign.arranging.SeriesBuilder} makes the next revision of it.
 */
package dev.tearsheet.campaign.arranging;
