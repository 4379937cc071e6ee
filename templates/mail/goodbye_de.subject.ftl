${campaign.title} kommt nicht mehr
