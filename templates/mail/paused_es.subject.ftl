${campaign.title}: en pausa
