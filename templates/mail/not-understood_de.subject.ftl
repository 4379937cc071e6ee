Nicht verstanden: ${campaign.title}
