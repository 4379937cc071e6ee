${campaign.title} va a ir a otra dirección
