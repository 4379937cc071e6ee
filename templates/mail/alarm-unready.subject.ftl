${campaign.title}: the next lesson is not ready
