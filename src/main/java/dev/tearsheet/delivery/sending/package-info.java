/**
 * Sends what is due, and knows what became of it. {@link dev.tearsheet.delivery.sending.SendDueIssues} claims, has
 * written, hands over by its {@link dev.tearsheet.delivery.sending.Crew} and records; the
 * {@link dev.tearsheet.delivery.sending.HandoverJournal} remembers beside the database what a killed engine had in its
 * hands, and {@link dev.tearsheet.delivery.sending.SettleLeftBehind} settles that.
 */
package dev.tearsheet.delivery.sending;
