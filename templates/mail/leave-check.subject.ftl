Do you want to leave ${campaign.title}?
