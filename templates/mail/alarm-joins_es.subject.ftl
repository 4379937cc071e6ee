${campaign.title}: hay preguntas de alta que esperan
