Not understood: ${campaign.title}
