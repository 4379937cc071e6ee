/**
 * How readers come into a campaign: {@link dev.tearsheet.subscription.joining.Subscribe} asks the owner of an address,
 * {@link dev.tearsheet.subscription.joining.ConfirmSubscription} takes the answer;
 * {@link dev.tearsheet.subscription.joining.ImportReaders} enrols whom the operator brings, and
 * {@link dev.tearsheet.subscription.joining.StartFollowing} who has finished another campaign.
 */
package dev.tearsheet.subscription.joining;
