${campaign.title} se repose
