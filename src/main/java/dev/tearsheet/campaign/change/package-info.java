/**
 * The change of a campaign that runs. {@link dev.tearsheet.campaign.change.LiveCampaign} knows which revision is live
 * and what its folder says beyond it, {@link dev.tearsheet.campaign.change.Change} how the two differ, {@link
 * dev.tearsheet.campaign.change.Rollback} how an old revision becomes a new one. Knows nothing of readers but whether
 * there are any.
 */
package dev.tearsheet.campaign.change;
