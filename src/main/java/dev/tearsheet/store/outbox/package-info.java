/**
 * What is to go out beside issues: {@link dev.tearsheet.store.outbox.Outbox} plans notices within the limits,
 * {@link dev.tearsheet.store.outbox.Withdrawals} takes back what is not wanted any more.
 */
package dev.tearsheet.store.outbox;
