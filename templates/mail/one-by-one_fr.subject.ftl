Une par une : ${campaign.title}
