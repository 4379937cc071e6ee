À confirmer : ${campaign.title}
