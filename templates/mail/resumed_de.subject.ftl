${campaign.title} geht weiter
