${campaign.title} is about to go to another address
