${campaign.title} doit-il venir ici ?
