package dev.tearsheet.web.reader;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.web.page.DateWords;

/**
 * A campaign as its pages show it.
 *
 * @param language of its lessons, a tag; the page may be in another
 * @param held whether no lesson goes out at present; why is the operator's business
 * @param join the address that a mail to joins
 */
record CampaignView(
        String slug,
        String title,
        String description,
        String language,
        String sender,
        Days days,
        String at,
        String zone,
        boolean held,
        String join,
        List<LessonView> lessons) {

    /** A lesson in the list; minutes of reading. */
    record LessonView(String title, int minutes) {}

    /**
     * The days of the week on which lessons come.
     *
     * @param every whether they come on each
     * @param working whether they come from Monday to Friday
     * @param names in the language of the page
     */
    record Days(boolean every, boolean working, List<String> names) {
        private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

        static Days of(Set<DayOfWeek> days, Locale language) {
            return new Days(
                    days.size() == DayOfWeek.values().length,
                    days.equals(WORKING_DAYS),
                    days.stream()
                            .sorted()
                            .map(day -> DateWords.name(day, language))
                            .toList());
        }
    }

    /** @param language of the page */
    static CampaignView of(Campaign campaign, Addresses addresses, Locale language) {
        return new CampaignView(
                campaign.slug().value(),
                campaign.title(),
                campaign.description(),
                campaign.language().toLanguageTag(),
                campaign.sender().name(),
                Days.of(campaign.schedule().days(), language),
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
