Mails von ${campaign.title} kamen zurück
