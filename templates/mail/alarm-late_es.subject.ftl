${campaign.title}: hay lecciones con más de una hora de retraso
