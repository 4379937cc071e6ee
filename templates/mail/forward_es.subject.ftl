Un mensaje para usted sobre ${campaign.title}
