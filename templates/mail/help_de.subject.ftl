So geht ${campaign.title} per Mail
