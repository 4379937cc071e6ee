Sie lesen ${campaign.title} schon
