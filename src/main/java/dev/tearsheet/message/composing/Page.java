package dev.tearsheet.message.composing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.DayFigures;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Links;
import dev.tearsheet.subscription.Waits;

/**
 * The model of every mail template.
 *
 * @param lesson none in mails without one
 * @param questions of the articles, with their answers; in the finishing mail only
 * @param courses what there is to read; in the mail that lists it only
 * @param announced new lessons that the reader is past
 * @param day what happened on a day; in the operator's report only
 * @param waits how long things wait for the reader
 * @param reader what is this reader's own, by the names of {@link Particular}
 */
record Page<T>(
        Letterhead campaign,
        Optional<LessonText> lesson,
        List<Section> questions,
        List<Course> courses,
        List<Earlier> announced,
        Optional<DayFigures> day,
        Waits waits,
        Map<String, T> reader) {

    /** A campaign in the list of all. */
    record Course(String title, String description, int lessons, String joinAddress, String page) {
        static Course of(Campaign campaign, Addresses addresses, Links links) {
            return new Course(
                    campaign.title(),
                    campaign.description(),
                    campaign.series().size(),
                    addresses.of(campaign.slug(), Addresses.Verb.JOIN),
                    links.campaign(campaign.slug()));
        }
    }

    /** A new lesson that the reader is past, with its place in the order. */
    record Earlier(int number, String title) {
        /** Of those that the operator announced since this reader's last lesson; a lesson asked for tells nothing. */
        static List<Earlier> of(IssueMail mail) {
            boolean tells = mail.lesson().isPresent()
                    && mail.again().isEmpty()
                    && mail.subscription().slotAhead().isEmpty();
            return mail.campaign().announced().stream()
                    .filter(a -> tells && mail.subscription().received().has(a.ordinal()))
                    .filter(a -> mail.subscription()
                            .last()
                            .filter(l -> l.at().isBefore(a.since()))
                            .isPresent())
                    .flatMap(a -> mail.campaign().series().lesson(a.ordinal()).stream())
                    .map(l -> new Earlier(
                            mail.campaign().series().numberOf(l), l.lesson().title()))
                    .toList();
        }
    }

    /**
     * What the mails of a campaign say about it.
     *
     * @param language its tag, such as {@code de}
     * @param direction of its writing, {@code ltr} or {@code rtl}
     * @param sender a name
     * @param senderAddress that people see beside it in lessons
     * @param address of the campaign itself
     * @param joinAddress where an empty mail means to join
     * @param helpAddress where an empty mail is answered with help
     * @param page the campaign's public page
     * @param answered whether a person reads what readers write to it
     * @param lessons how many there are
     * @param growing whether more are still being written
     * @param allAtOnce whether a reader may have all that are left at once
     * @param revision of the series
     */
    record Letterhead(
            String slug,
            String title,
            String description,
            String language,
            String direction,
            String sender,
            String senderAddress,
            String address,
            String joinAddress,
            String helpAddress,
            String page,
            boolean answered,
            int lessons,
            boolean growing,
            boolean allAtOnce,
            int revision) {
        private static final Set<String> FROM_RIGHT = Set.of("ar", "fa", "he", "iw", "ps", "ur", "yi", "ji");

        static Letterhead of(Campaign campaign, Addresses addresses, Links links) {
            Locale language = campaign.language();
            return new Letterhead(
                    campaign.slug().value(),
                    campaign.title(),
                    campaign.description(),
                    language.toLanguageTag(),
                    FROM_RIGHT.contains(language.getLanguage()) ? "rtl" : "ltr",
                    campaign.sender().name(),
                    campaign.sender().address(),
                    addresses.main(campaign.slug()),
                    addresses.of(campaign.slug(), Addresses.Verb.JOIN),
                    addresses.of(campaign.slug(), Addresses.Verb.HELP),
                    links.campaign(campaign.slug()),
                    campaign.sender().owner().isPresent(),
                    campaign.series().size(),
                    campaign.terms().following().waitsForMore(),
                    campaign.terms().allAtOnce(),
                    campaign.series().revision());
        }
    }

    /**
     * A lesson, ready for mail.
     *
     * @param number its place in the order, from 1
     */
    record LessonText(
            int number, String title, int minutes, List<Section> opening, List<Block> body, List<Section> closing) {
        static LessonText of(Campaign campaign, SeriesLesson lesson) {
            return new LessonText(
                    campaign.series().numberOf(lesson),
                    lesson.lesson().title(),
                    lesson.lesson().minutes(),
                    CleanBlocks.sections(lesson.opening()),
                    CleanBlocks.blocks(lesson.lesson().body()),
                    CleanBlocks.sections(lesson.closing()));
        }
    }
}
