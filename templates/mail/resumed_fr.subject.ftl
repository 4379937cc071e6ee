${campaign.title} continue
