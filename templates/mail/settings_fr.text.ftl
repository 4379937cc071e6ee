<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "C’est noté" />

<#if reader.next??>
La prochaine leçon arrive le *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
Les leçons sont en pause jusqu’au *${reader.until}* (${reader.zone}).

</#if>
<#if reader.hour??>
Désormais elles arrivent à ${reader.hour}, ${reader.days}, à l’heure du fuseau ${reader.zone}.

</#if>
<@mail.manner />
Ce n’était pas ce que vous vouliez ? Répondez « aide », et vous recevrez la liste des mots que nous comprenons.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
