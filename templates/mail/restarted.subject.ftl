${campaign.title} begins again
