Anotado para ${campaign.title}
