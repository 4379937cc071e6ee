/**
 * How a person stands, told to operators in the same words by commands and by the API:
 * {@link dev.tearsheet.subscription.telling.TellStanding} makes a
 * {@link dev.tearsheet.subscription.telling.StandingView}. Reads only.
 */
package dev.tearsheet.subscription.telling;
