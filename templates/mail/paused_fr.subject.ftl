${campaign.title} : en pause
