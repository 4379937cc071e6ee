How ${campaign.title} works by mail
