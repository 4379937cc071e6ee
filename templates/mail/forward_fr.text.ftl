<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Un message pour vous" />

Un message est arrivé pour « ${campaign.title} » où nous n’avons trouvé aucune commande. Il est joint, entier et tel quel. Personne n’y a répondu.

Si vous répondez à ce message, votre réponse va à son auteur.

<@mail.foot>
Vous recevez ceci parce que vous vous occupez de « ${campaign.title} ».
</@mail.foot>
