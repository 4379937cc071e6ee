You have left ${campaign.title}
