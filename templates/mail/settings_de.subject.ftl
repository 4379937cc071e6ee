Notiert für ${campaign.title}
