<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Beaucoup d'adresses disparaissent à la fois" />

Beaucoup d'adresses d'un même fournisseur, qui reçoivent « ${campaign.title} », n'existeraient plus, en l'espace d'une heure. Nous tenons cela pour la faute du fournisseur : personne n'est abandonné pour cela, et ce qui est revenu est envoyé de nouveau.

De quel fournisseur il s'agit se voit par « tearsheet inbound list --kind bounce ». Si les adresses ont vraiment disparu, « tearsheet suppressions import » les retire.

<@mail.foot>
Vous recevez ceci, une fois par jour au plus, parce que vous vous occupez de « ${campaign.title} ».
</@mail.foot>
