Des messages de ${campaign.title} sont revenus
