${campaign.title} : beaucoup d’adresses disparaissent à la fois
