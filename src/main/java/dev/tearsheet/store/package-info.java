/**
 * Keeps everything, in SQLite or PostgreSQL with one SQL for both. A {@link dev.tearsheet.store.Database} opens and
 * migrates the database and is the only door to it. Beside it, in rooms named after those of the words that they keep,
 * stands one SQL class for each aggregate, such as {@link dev.tearsheet.store.subscription.SqlSubscriptions} and
 * {@link dev.tearsheet.store.ledger.SqlLedger}. Each of their methods is one transaction. What cannot be done because of
 * the database's own state is a {@link dev.tearsheet.store.DatabaseUnavailable} with a sentence for the operator.
 *
 * <p>Who takes several locks takes them in this order: the recipient's turn, the subscription, the dispatch.
 */
package dev.tearsheet.store;
