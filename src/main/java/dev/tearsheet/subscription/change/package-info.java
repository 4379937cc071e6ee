/**
 * What a change of a campaign means for its readers, told before it is made: {@link
 * dev.tearsheet.subscription.change.PlanChange} counts heads into a {@link
 * dev.tearsheet.subscription.change.ChangePlan}, {@link dev.tearsheet.subscription.change.ApplyChange} makes the change
 * live. {@link dev.tearsheet.subscription.change.Replan} says when a reader's next lesson comes under another schedule.
 */
package dev.tearsheet.subscription.change;
