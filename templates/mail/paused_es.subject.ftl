${campaign.title} descansa
