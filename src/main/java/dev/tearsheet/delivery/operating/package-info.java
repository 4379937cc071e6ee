/**
 * What the operator does with mails day by day: {@link dev.tearsheet.delivery.operating.SettleDoubts} says what became
 * of doubtful ones, {@link dev.tearsheet.delivery.operating.RetryFailed} sends failed ones again,
 * {@link dev.tearsheet.delivery.operating.CorrectLesson} sends a lesson that was put right, and
 * {@link dev.tearsheet.delivery.operating.History} tells what happened to a reader. Every use case can be used twice and
 * beside a running engine.
 */
package dev.tearsheet.delivery.operating;
