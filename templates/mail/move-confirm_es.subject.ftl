¿Debe llegar aquí ${campaign.title}?
