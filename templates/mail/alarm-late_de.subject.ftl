${campaign.title}: Lektionen haben mehr als eine Stunde Verspätung
