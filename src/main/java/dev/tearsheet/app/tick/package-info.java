/**
 * The engine's regular work as Quartz jobs. {@link dev.tearsheet.app.tick.Chore} is the table of it: what is done, how
 * often, where, and what becomes of a tick that was missed. A {@link dev.tearsheet.app.tick.Ticks} runs its part of the
 * table: one for what each node does for itself, one for what one node does for all.
 */
package dev.tearsheet.app.tick;
