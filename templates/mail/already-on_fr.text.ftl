<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Vous êtes déjà sur la liste" />

Quelqu’un, sans doute vous, a redemandé « ${campaign.title} ». Les leçons arrivent déjà à cette adresse ; rien n’a donc changé.

<#if reader.received??>
Leçons reçues jusqu’ici : ${reader.received} sur ${campaign.lessons}.

</#if>
<#if reader.next??>
La prochaine arrive le *${reader.next}*.

<#elseif reader.until??>
Les leçons sont en pause jusqu’au *${reader.until}*. Répondez « reprendre » et elles continuent.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
