package dev.tearsheet.message.composing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.message.DayFigures;
import dev.tearsheet.message.composing.Page.Course;
import dev.tearsheet.message.composing.Page.Earlier;
import dev.tearsheet.message.composing.Page.LessonText;
import dev.tearsheet.message.composing.Page.Letterhead;
import dev.tearsheet.subscription.Waits;

/**
 * What a mail is to be made of.
 *
 * @param template the first part of its templates' names, such as {@code lesson}
 * @param languages in which it may be written, best first
 * @param letterhead that of the campaign
 * @param announced new lessons that the reader is past
 * @param day what is reported, in the operator's report
 */
record Manuscript(
        String template,
        List<Locale> languages,
        Campaign campaign,
        Letterhead letterhead,
        Optional<SeriesLesson> lesson,
        List<Course> courses,
        List<Earlier> announced,
        Optional<DayFigures> day,
        Personal<String> reader) {
    private static final String FINISH = "finish";

    /** One that announces nothing. */
    Manuscript(
            String template,
            List<Locale> languages,
            Campaign campaign,
            Letterhead letterhead,
            Optional<SeriesLesson> lesson,
            List<Course> courses,
            Optional<DayFigures> day,
            Personal<String> reader) {
        this(template, languages, campaign, letterhead, lesson, courses, List.of(), day, reader);
    }

    /** One that reports nothing. */
    Manuscript(
            String template,
            List<Locale> languages,
            Campaign campaign,
            Letterhead letterhead,
            Optional<SeriesLesson> lesson,
            List<Course> courses,
            Personal<String> reader) {
        this(template, languages, campaign, letterhead, lesson, courses, Optional.empty(), reader);
    }

    /** Mails with equal issues differ in nothing but their personal values. */
    record IssueKey(
            String template,
            List<Locale> languages,
            Letterhead letterhead,
            Optional<Integer> ordinal,
            List<Course> courses,
            List<Earlier> announced,
            Optional<DayFigures> day,
            int shape,
            long edition) {}

    IssueKey key(long edition) {
        return new IssueKey(
                template,
                languages,
                letterhead,
                lesson.map(SeriesLesson::ordinal),
                courses,
                announced,
                day,
                reader.shape(),
                edition);
    }

    /** The model for the templates, with these in the places of the personal values. */
    <T> Page<T> page(Personal<T> values, Waits waits) {
        return new Page<>(
                letterhead,
                lesson.map(l -> LessonText.of(campaign, l)),
                template.equals(FINISH) ? CleanBlocks.sections(campaign.series().questions()) : List.of(),
                courses,
                announced,
                day,
                waits,
                values.byWord());
    }
}
