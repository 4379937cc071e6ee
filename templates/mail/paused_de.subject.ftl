${campaign.title} ruht
