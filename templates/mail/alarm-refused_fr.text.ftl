<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Des serveurs refusent nos messages" />

Des messages de « ${campaign.title} » sont refusés, et ce n’est pas à cause de leurs lecteurs : c’est pour ce que nous envoyons, ou pour la façon dont nous l’envoyons. Aucun lecteur n’en est pénalisé, et ce qui peut encore passer est renvoyé.

Ce que disent les serveurs se voit par « tearsheet inbound list --kind bounce » et, pour un lecteur, par « tearsheet timeline ». Souvent, c’est SPF, DKIM ou DMARC, une liste noire, ou un lien dans une leçon.

<@mail.foot>
Vous recevez ceci, une fois par jour au plus, parce que vous vous occupez de « ${campaign.title} ».
</@mail.foot>
