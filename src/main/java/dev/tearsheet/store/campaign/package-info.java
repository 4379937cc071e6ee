/**
 * Revisions of campaigns ({@link dev.tearsheet.store.campaign.SqlRevisions}), the times of their readers when those
 * change, and the operator's standing orders.
 */
package dev.tearsheet.store.campaign;
