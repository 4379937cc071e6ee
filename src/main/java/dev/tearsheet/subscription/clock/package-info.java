/**
 * The rule of when the next issue is due, {@link dev.tearsheet.subscription.clock.DripClock}: from a schedule, a zone and
 * the {@link dev.tearsheet.subscription.clock.LastLesson}. Knows nothing of subscriptions.
 */
package dev.tearsheet.subscription.clock;
