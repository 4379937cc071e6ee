/**
 * Subscriptions: {@link dev.tearsheet.store.subscription.SqlSubscriptions}, with their confirmations, moves to another
 * address and what befell them; and how many come at once ({@link dev.tearsheet.store.subscription.SqlEnrolling}).
 */
package dev.tearsheet.store.subscription;
