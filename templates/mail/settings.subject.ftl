Noted for ${campaign.title}
