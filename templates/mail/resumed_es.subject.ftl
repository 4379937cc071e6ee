${campaign.title} continúa
