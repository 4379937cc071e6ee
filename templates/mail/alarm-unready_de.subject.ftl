${campaign.title}: die nächste Lektion ist nicht fertig
