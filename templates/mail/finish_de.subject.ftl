Das war ${campaign.title}
