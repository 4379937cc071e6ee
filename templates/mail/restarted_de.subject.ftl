${campaign.title} beginnt noch einmal
