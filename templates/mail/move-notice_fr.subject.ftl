${campaign.title} va changer d’adresse
