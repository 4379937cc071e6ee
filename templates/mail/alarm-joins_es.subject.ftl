${campaign.title}: hay confirmaciones de alta en espera
