<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Des messages à votre adresse sont revenus" />

<#if reader.until??>
Nos messages à cette adresse nous sont revenus ; c’est pourquoi rien n’est venu depuis quelque temps. Nous réessayons le *${reader.until}* (${reader.zone}), avec la leçon qui s’est perdue.

</#if>
Vous lisez ceci ? Alors votre boîte fonctionne de nouveau : répondez à ce message par « reprendre », et les leçons continuent à la prochaine date prévue.

<@mail.foot>
Vous recevez ceci parce que vous nous avez écrit au sujet de « ${campaign.title} ».

<@mail.ways />
</@mail.foot>
