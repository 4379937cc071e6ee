<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Au revoir, et merci" />

Vous avez quitté « ${campaign.title} ». Plus aucune leçon ne viendra. Si l’une est déjà en route, laissez-la passer.

<#if reader.confirmAddress??>
Une erreur ? Pendant ${mail.words.days(waits.backDays)}, un message vide à cette adresse l’annule, et les leçons reprennent où vous en étiez : ${reader.confirmAddress}

Ou annulez sur cette page : ${reader.confirmPage}

</#if>
Pour revenir plus tard, un message vide à cette adresse suffit : ${campaign.joinAddress}

<@mail.foot>
Vous recevez ce seul message pour savoir que c’est fait.
</@mail.foot>
