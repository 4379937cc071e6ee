<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Encore un pas" />

Quelqu’un, nous espérons que c’est vous, a demandé « ${campaign.title} » à cette adresse.

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
Au programme : ${campaign.lessons} ${(campaign.lessons == 1)?then('courte leçon', 'courtes leçons')}, un message à la fois. Expéditeur : ${campaign.sender}.

*Pour commencer, répondez à ce message par « oui ».*

Ou confirmez sur cette page : ${reader.confirmPage}

Si ce n’était pas vous, ignorez ce message. Rien ne viendra, et personne ne saura que vous l’avez lu. Après ${mail.words.days(waits.confirmDays)}, la demande expire d’elle-même.

<@mail.foot>
Vous recevez ce seul message parce que cette adresse a été donnée pour « ${campaign.title} ».
</@mail.foot>
