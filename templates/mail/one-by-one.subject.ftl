One by one: ${campaign.title}
