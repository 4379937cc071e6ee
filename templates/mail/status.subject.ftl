How things stand with ${campaign.title}
