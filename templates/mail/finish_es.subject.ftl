Así fue ${campaign.title}
