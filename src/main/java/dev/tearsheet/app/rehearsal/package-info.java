/**
 * Time travel: {@link dev.tearsheet.app.rehearsal.Rehearsal} runs the true engine over a database of its own with a clock
 * that runs ahead and a relay that only remembers, and {@link dev.tearsheet.app.rehearsal.Proof} holds what goes out
 * against the rules of the clock.
 */
package dev.tearsheet.app.rehearsal;
