Soll ${campaign.title} hierher kommen?
