Una por una: ${campaign.title}
