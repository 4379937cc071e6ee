<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Una por una" />

Quería de una vez todas las lecciones que quedan. Las lecciones de «${campaign.title}» llegan una por una, y nada ha cambiado.

<#if reader.next??>
La próxima llega el *${reader.next}* (${reader.zone}). Responda «siguiente» y llega ahora, una vez al día.

<#elseif reader.until??>
Las lecciones descansan hasta el *${reader.until}* (${reader.zone}). Responda «reanudar» y siguen.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
