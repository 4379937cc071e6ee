${campaign.title}: Die nächste Lektion ist nicht fertig
