/**
 * What the operator orders for a running campaign without changing its files: to hold it, and to send nothing on a date.
 * {@link dev.tearsheet.campaign.standing.OrderedCampaigns} shows campaigns as they are under these orders.
 */
package dev.tearsheet.campaign.standing;
