Eine nach der anderen: ${campaign.title}
