Vous recevez déjà ${campaign.title}
