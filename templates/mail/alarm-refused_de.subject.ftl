${campaign.title}: Mailserver weisen unsere Mails ab
