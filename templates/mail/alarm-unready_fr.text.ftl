<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "La prochaine leçon n’est pas prête" />

La prochaine fois, des lecteurs de « ${campaign.title} » ne recevront rien : ils ont eu toutes les leçons qu’il y a, ou quelqu’un doit d’abord les relire.

Ils gardent leur place, et personne ne reçoit de message vide. « tearsheet campaigns show ${campaign.slug} » dit ce qu’il y a et si la campagne est suspendue. Quand le dossier est comme vous le voulez, « tearsheet apply ${campaign.slug} » le met en vigueur.

<@mail.foot>
Vous recevez ceci, une fois par version au plus, parce que vous vous occupez de « ${campaign.title} ».
</@mail.foot>
