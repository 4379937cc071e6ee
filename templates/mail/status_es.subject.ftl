Cómo va ${campaign.title}
