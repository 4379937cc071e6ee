Please confirm: ${campaign.title}
