Mails of ${campaign.title} came back
