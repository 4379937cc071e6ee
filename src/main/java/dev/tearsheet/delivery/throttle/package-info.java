/**
 * How fast mails may go out. {@link dev.tearsheet.delivery.throttle.SendingLimits} is what the operator allows,
 * {@link dev.tearsheet.delivery.throttle.Quotas} counts it over all nodes, {@link dev.tearsheet.delivery.throttle.Pressure}
 * is what the relay bears, and the {@link dev.tearsheet.delivery.throttle.Throttle} says how many may go now.
 */
package dev.tearsheet.delivery.throttle;
