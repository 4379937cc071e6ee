${campaign.title} rests
