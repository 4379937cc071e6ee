${campaign.title}: la próxima lección no está lista
