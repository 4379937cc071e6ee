<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Vous êtes déjà sur la liste" />

Quelqu'un, sans doute vous, a redemandé « ${campaign.title} ». Elles arrivent déjà à cette adresse, rien n'a donc changé.

<#if reader.received??>
Vous avez reçu ${reader.received} leçons sur ${campaign.lessons}.

</#if>
<#if reader.next??>
La prochaine arrive *${reader.next}*.

<#elseif reader.until??>
Les leçons se reposent jusqu'à *${reader.until}*. Répondez « reprendre » et elles continuent.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
