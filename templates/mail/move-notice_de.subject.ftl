${campaign.title} soll an eine andere Adresse gehen
