Noté pour ${campaign.title}
