/**
 * People: {@link dev.tearsheet.store.subscriber.SqlSubscribers}, whom nobody mails
 * ({@link dev.tearsheet.store.subscriber.SqlSuppressions}), and who is forgotten.
 */
package dev.tearsheet.store.subscriber;
