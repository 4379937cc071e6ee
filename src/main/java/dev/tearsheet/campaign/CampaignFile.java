package dev.tearsheet.campaign;

import java.util.List;
import java.util.Locale;

import dev.tearsheet.lesson.Outline;

/**
 * What a campaign's folder says, read without a fault.
 *
 * @param slug the folder's name
 * @param articles the outlines of the articles, in the order of the file
 * @param announces whether who is past a new lesson is told of it
 * @param digest tells whether two readings of the folder saw the same bytes
 */
public record CampaignFile(
        Slug slug,
        String title,
        String description,
        Locale language,
        Sender sender,
        Schedule schedule,
        Terms terms,
        Arrangement arrangement,
        Changes changes,
        boolean announces,
        List<Outline> articles,
        String digest) {
    public CampaignFile {
        articles = List.copyOf(articles);
    }

    /** The campaign with these lessons, held if a person must look at a cut first. */
    public Campaign with(Series series) {
        return new Campaign(
                slug,
                title,
                description,
                language,
                sender,
                schedule,
                terms,
                series,
                Hold.reason(articles, series, arrangement.reviewed()));
    }
}
