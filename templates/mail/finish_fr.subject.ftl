C’était ${campaign.title}
