/**
 * A reader's way through a campaign: {@link dev.tearsheet.subscription.Subscription} as a state machine whose steps are
 * {@link dev.tearsheet.subscription.Transition}s, the {@link dev.tearsheet.subscription.Confirmation} by the owner of
 * the address, and the rule of when the next issue is due, {@link dev.tearsheet.subscription.DripClock}. Use cases:
 * {@link dev.tearsheet.subscription.Subscribe}, {@link dev.tearsheet.subscription.ConfirmSubscription},
 * {@link dev.tearsheet.subscription.SteerSubscription}.
 */
package dev.tearsheet.subscription;
