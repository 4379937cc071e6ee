<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Où vous en êtes" />

<#if reader.received??>
Leçons reçues jusqu’ici : ${reader.received} sur ${campaign.lessons}.

</#if>
<#if reader.next??>
La prochaine arrive le *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
Les leçons sont en pause jusqu’au *${reader.until}* (${reader.zone}). Répondez « reprendre » et elles continuent.

<#else>
Aucune autre leçon n’est prévue. Répondez « recommencer » pour les relire.

</#if>
<#if reader.hour??>
Elles arrivent à ${reader.hour}, ${reader.days}, à l’heure du fuseau ${reader.zone}.

</#if>
<@mail.manner />
Répondez « aide », et vous recevrez la liste des mots que nous comprenons.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
