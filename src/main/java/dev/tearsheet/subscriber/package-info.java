/**
 * The people: {@link dev.tearsheet.subscriber.Subscriber} with an {@link dev.tearsheet.subscriber.EmailAddress}, the
 * {@link dev.tearsheet.subscriber.Consent} they gave, and the {@link dev.tearsheet.subscriber.Suppression} of addresses
 * that are never mailed, which the operator sees and changes by {@link dev.tearsheet.subscriber.Suppressions}.
 */
package dev.tearsheet.subscriber;
