Un message pour vous à propos de ${campaign.title}
