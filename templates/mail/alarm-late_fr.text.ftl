<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Des leçons sont en retard" />

Des leçons de « ${campaign.title} » ont plus d’une heure de retard, et personne n’a encore essayé de les remettre. Le programme était arrêté, le serveur de courrier est lent ou ne peut être joint, ou une limite de la section « sending » des réglages les retient.

Rien n’est perdu : ce qui dépasse le retard permis par sa campagne arrive la fois suivante. « tearsheet status » dit ce qui attend.

<@mail.foot>
Vous recevez ceci, une fois par jour au plus, parce que vous vous occupez de « ${campaign.title} ».
</@mail.foot>
