/**
 * What an operator schedules: {@link dev.tearsheet.campaign.Campaign} with its {@link dev.tearsheet.campaign.Series} of
 * lessons, its {@link dev.tearsheet.campaign.Schedule} and its sender, read from a folder with a campaign.yaml by
 * {@link dev.tearsheet.campaign.folder.CampaignFolder}.
 */
package dev.tearsheet.campaign;
