À confirmer : ${campaign.title}
