<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Était-ce vous ?" />

Un message d’une autre adresse, ou sans preuve, nous a demandé d’arrêter « ${campaign.title} » pour vous. Nous ne l’avons pas fait, car nous ne pouvons pas savoir s’il venait de vous.

Si oui, répondez à ce message par « désabonner », ou bien :

Quitter sur cette page : ${reader.leavePage}

Sinon, ignorez ce message : vos leçons continuent comme avant.

<@mail.foot>
Vous recevez ceci parce que vous avez demandé « ${campaign.title} » et l’avez confirmé.
</@mail.foot>
