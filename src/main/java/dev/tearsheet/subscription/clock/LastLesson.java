package dev.tearsheet.subscription.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When the newest lesson went to a reader.
 *
 * @param date the reader's local date then, in the zone that the reader had then
 */
public record LastLesson(Instant at, LocalDate date) {}
