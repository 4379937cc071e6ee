${campaign.title} par courriel, mode d’emploi
