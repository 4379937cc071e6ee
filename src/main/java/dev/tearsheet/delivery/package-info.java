/**
 * Sends what is due, and knows what became of it. {@link dev.tearsheet.delivery.SendDueIssues} claims, composes, hands
 * over and records; the {@link dev.tearsheet.delivery.Ledger} has a row for every mail; the
 * {@link dev.tearsheet.delivery.Transport} is the port to the relay; the
 * {@link dev.tearsheet.delivery.HandoverJournal} remembers beside the database what a killed engine had in its hands.
 */
package dev.tearsheet.delivery;
