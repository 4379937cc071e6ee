/**
 * Mail that came in: the spool ({@link dev.tearsheet.store.inbound.SqlSpool}), what came back
 * ({@link dev.tearsheet.store.inbound.SqlReturns}), wrong tokens, and the post office of a trial.
 */
package dev.tearsheet.store.inbound;
