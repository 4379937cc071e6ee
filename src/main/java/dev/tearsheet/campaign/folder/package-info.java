/**
 * A campaign as a folder: {@link dev.tearsheet.campaign.folder.CampaignFileReader} reads campaign.yaml and the articles
 * beside it, or finds every fault at once; {@link dev.tearsheet.campaign.folder.CampaignFolder} watches the folders and
 * knows what of them is live and what waits.
 */
package dev.tearsheet.campaign.folder;
