/**
 * Chores: {@link dev.tearsheet.delivery.upkeep.ForgetOldMails} keeps the ledger from growing for ever,
 * {@link dev.tearsheet.delivery.upkeep.ReportDaily} tells the operator what happened. Each may be run at any time, on any
 * node, and again after a kill.
 */
package dev.tearsheet.delivery.upkeep;
