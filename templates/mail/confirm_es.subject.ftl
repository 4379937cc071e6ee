Por favor, confirme: ${campaign.title}
