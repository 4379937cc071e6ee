<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Des demandes de confirmation attendent" />

Il fallait demander à plus de gens s’ils veulent « ${campaign.title} » qu’il n’est permis d’en interroger à la fois, ou presque personne ne dit oui. Les demandes attendent leur tour ; rien n’est perdu.

Si vous venez d’en parler à beaucoup de gens, tout va bien. Sinon, quelqu’un inscrit peut-être les adresses d’autrui. Les limites sont dans la section « limits » des réglages.

<@mail.foot>
Vous recevez ceci, une fois par jour au plus, parce que vous vous occupez de « ${campaign.title} ».
</@mail.foot>
