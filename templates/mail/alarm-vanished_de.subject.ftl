${campaign.title}: Viele Adressen verschwinden auf einmal
