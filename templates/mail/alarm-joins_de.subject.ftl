${campaign.title}: Fragen nach dem Beitritt warten
