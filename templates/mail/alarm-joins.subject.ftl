${campaign.title}: questions whether to join wait
