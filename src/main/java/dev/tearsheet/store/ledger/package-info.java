/**
 * The ledger: {@link dev.tearsheet.store.ledger.SqlLedger} claims what is due ({@link dev.tearsheet.store.ledger.DueWalk})
 * and writes how it ended ({@link dev.tearsheet.store.ledger.Settling}); its figures, its history and its retention.
 */
package dev.tearsheet.store.ledger;
