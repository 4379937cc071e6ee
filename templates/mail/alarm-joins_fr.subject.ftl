${campaign.title} : des demandes de confirmation attendent
