<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Vos leçons se reposent" />

<#if reader.until??>
Rien ne vient jusqu'à *${reader.until}*. Ensuite, les leçons reprennent où vous en étiez.

</#if>
<#if reader.received??>
Vous avez reçu ${reader.received} leçons sur ${campaign.lessons}.

</#if>
Envie de reprendre plus tôt ? Répondez à ce message par « reprendre ».

<@mail.foot>
Vous recevez ceci parce que vous avez demandé « ${campaign.title} » et l'avez confirmé.

<@mail.ways />
</@mail.foot>
