A mail for you about ${campaign.title}
