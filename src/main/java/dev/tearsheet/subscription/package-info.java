/**
 * A reader's way through a campaign: {@link dev.tearsheet.subscription.Subscription} as a state machine whose steps are
 * {@link dev.tearsheet.subscription.Transition}s, an {@link dev.tearsheet.subscription.Enrolment} with all that they
 * depend on, and the {@link dev.tearsheet.subscription.Confirmation} by the owner of the address. How a reader steers,
 * {@link dev.tearsheet.subscription.SteerSubscription} knows; how one comes to be here is the joining room's.
 */
package dev.tearsheet.subscription;
