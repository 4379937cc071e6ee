${campaign.title}: lessons are more than an hour late
