Ha dejado ${campaign.title}
