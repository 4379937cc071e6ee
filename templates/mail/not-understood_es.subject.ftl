No se entendió: ${campaign.title}
