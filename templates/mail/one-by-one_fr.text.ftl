<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Une par une" />

Vous vouliez d’un coup toutes les leçons qui restent. Les leçons de « ${campaign.title} » arrivent une par une, et rien n’a changé.

<#if reader.next??>
La prochaine arrive le *${reader.next}* (${reader.zone}). Répondez « suivant » et elle arrive tout de suite, une fois par jour.

<#elseif reader.until??>
Les leçons sont en pause jusqu’au *${reader.until}* (${reader.zone}). Répondez « reprendre » et elles continuent.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
