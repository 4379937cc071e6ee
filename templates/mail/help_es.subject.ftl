Cómo funciona ${campaign.title} por correo
