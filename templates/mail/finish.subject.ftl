That was ${campaign.title}
