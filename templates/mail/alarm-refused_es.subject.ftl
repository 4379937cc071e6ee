${campaign.title}: hay servidores que rechazan nuestros mensajes
