package dev.tearsheet.subscription.change;

import dev.tearsheet.campaign.change.LessonChange;

/**
 * What a change means for one lesson, in readers.
 *
 * @param next those whose next issue it will be
 * @param get those who will get it, or the rest of it: it is before them
 * @param past those who have had it, or were past its place when it came; finished ones too
 * @param miss those who will not get it although they are on their way and have not had it
 * @param again those who would get it a second time; always 0, and counted all the same
 */
public record LessonCount(LessonChange change, long next, long get, long past, long miss, long again) {}
