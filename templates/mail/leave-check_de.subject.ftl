Möchten Sie ${campaign.title} abbestellen?
