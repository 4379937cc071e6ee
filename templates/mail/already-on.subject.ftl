You are on the list of ${campaign.title} already
