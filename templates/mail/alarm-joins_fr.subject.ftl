${campaign.title} : des questions d'inscription attendent
