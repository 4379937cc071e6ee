package dev.tearsheet.web.reader;

import java.util.List;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.web.page.DateWords;

/**
 * A campaign as its pages show it.
 *
 * @param days such as {@code every day}
 * @param held whether no lesson goes out at present; why is the operator's business
 * @param join the address that a mail to joins
 */
record CampaignView(
        String slug,
        String title,
        String description,
        String language,
        String sender,
        String days,
        String at,
        String zone,
        boolean held,
        String join,
        List<LessonView> lessons) {

    /** A lesson in the list; minutes of reading. */
    record LessonView(String title, int minutes) {}

    static CampaignView of(Campaign campaign, Addresses addresses) {
        return new CampaignView(
                campaign.slug().value(),
                campaign.title(),
                campaign.description(),
                campaign.language().toLanguageTag(),
                campaign.sender().name(),
                DateWords.days(campaign.schedule().days()),
                campaign.schedule().at().toString(),
                campaign.schedule().zone().getId(),
                campaign.held().isPresent(),
                addresses.of(campaign.slug(), Addresses.Verb.JOIN),
                campaign.series().lessons().stream()
                        .map(SeriesLesson::lesson)
                        .map(l -> new LessonView(l.title(), l.minutes()))
                        .toList());
    }
}
