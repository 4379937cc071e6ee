/**
 * What was live and what is: {@link dev.tearsheet.campaign.revision.Revision} is one state of a campaign,
 * {@link dev.tearsheet.campaign.revision.Changeover} how the next one becomes live, and
 * {@link dev.tearsheet.campaign.revision.Revisions} the port that keeps them all.
 */
package dev.tearsheet.campaign.revision;
