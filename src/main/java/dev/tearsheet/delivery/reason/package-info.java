/**
 * Why mail is refused: {@link dev.tearsheet.delivery.reason.ReasonReader} reads a {@link
 * dev.tearsheet.delivery.reason.Refusal}, from a failure notice or from a relay's own mouth, into a {@link
 * dev.tearsheet.delivery.reason.Reason}; the reason alone says what it means for the reader's address ({@link
 * dev.tearsheet.delivery.reason.FailureClass}). What the world's servers say stands in {@code phrases.txt}.
 */
package dev.tearsheet.delivery.reason;
