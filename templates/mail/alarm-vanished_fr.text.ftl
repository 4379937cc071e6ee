<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Beaucoup d’adresses disparaissent à la fois" />

En l’espace d’une heure, beaucoup d’adresses d’un même fournisseur qui reçoivent « ${campaign.title} » ont été déclarées inexistantes. Nous pensons que la faute en revient au fournisseur : personne n’est abandonné pour cela, et ce qui est revenu est renvoyé.

De quel fournisseur il s’agit se voit par « tearsheet inbound list --kind bounce ». Si les adresses ont vraiment disparu, « tearsheet suppressions import » les retire.

<@mail.foot>
Vous recevez ceci, une fois par jour au plus, parce que vous vous occupez de « ${campaign.title} ».
</@mail.foot>
