${campaign.title}: muchas direcciones desaparecen a la vez
