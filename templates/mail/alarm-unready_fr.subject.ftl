${campaign.title} : la prochaine leçon n’est pas prête
