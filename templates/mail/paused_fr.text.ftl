<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Vos leçons sont en pause" />

<#if reader.until??>
Rien ne vient avant le *${reader.until}*. Ensuite, les leçons reprennent où vous en étiez.

</#if>
<#if reader.received??>
Leçons reçues jusqu’ici : ${reader.received} sur ${campaign.lessons}.

</#if>
Envie de reprendre plus tôt ? Répondez à ce message par « reprendre ».

<@mail.foot>
Vous recevez ceci parce que vous avez demandé « ${campaign.title} » et l’avez confirmé.

<@mail.ways />
</@mail.foot>
