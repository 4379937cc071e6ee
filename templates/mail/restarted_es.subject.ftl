${campaign.title} empieza de nuevo
