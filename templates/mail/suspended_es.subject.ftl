Mensajes de ${campaign.title} volvieron
