So steht es um ${campaign.title}
