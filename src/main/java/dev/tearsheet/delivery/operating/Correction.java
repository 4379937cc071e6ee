package dev.tearsheet.delivery.operating;

import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;

/**
 * A lesson in the text that readers are to have from now on.
 *
 * @param digest of that text: a reader gets it once
 */
public record Correction(Slug campaign, SeriesLesson lesson, String digest) {}
