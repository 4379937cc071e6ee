Eine Mail für Sie zu ${campaign.title}
