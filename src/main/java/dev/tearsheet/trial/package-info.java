/**
 * For trying things out without a relay: the {@link dev.tearsheet.trial.PostOffice} takes every mail that goes out,
 * the {@link dev.tearsheet.trial.Pen} writes as a reader would, and the {@link dev.tearsheet.trial.TrialClock} can be
 * moved to the next day.
 */
package dev.tearsheet.trial;
