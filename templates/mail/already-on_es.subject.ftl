Ya recibe ${campaign.title}
