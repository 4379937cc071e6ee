¿Quiere dejar ${campaign.title}?
