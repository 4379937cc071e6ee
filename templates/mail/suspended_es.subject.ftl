Mensajes devueltos de ${campaign.title}
