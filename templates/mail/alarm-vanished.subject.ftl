${campaign.title}: many addresses vanish at once
