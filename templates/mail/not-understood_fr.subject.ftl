Pas compris : ${campaign.title}
