<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Vos leçons vont changer d’adresse" />

On nous a demandé d’envoyer « ${campaign.title} » à une autre adresse. Cela se fera dès que l’on y aura dit oui.

Si c’était vous, il n’y a rien à faire ici.

<#if reader.confirmAddress??>
*Sinon*, un message vide à cette adresse sous ${mail.words.hours(waits.addressHours)} garde les leçons ici, ou les fait revenir : ${reader.confirmAddress}

Ou gardez-les sur cette page : ${reader.confirmPage}

</#if>
<@mail.foot>
Vous recevez ceci parce que vous avez demandé « ${campaign.title} » et l’avez confirmé.

<@mail.ways />
</@mail.foot>
