Vous avez quitté ${campaign.title}
