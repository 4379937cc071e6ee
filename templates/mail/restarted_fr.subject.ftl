${campaign.title} recommence
