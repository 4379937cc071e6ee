${campaign.title} : des leçons ont plus d’une heure de retard
