${campaign.title} goes on
