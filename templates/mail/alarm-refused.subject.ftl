${campaign.title}: mail servers refuse our mails
