Voulez-vous quitter ${campaign.title} ?
